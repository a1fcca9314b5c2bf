package org.constancy.web.touch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constancy.cadence.CadencePolicies;
import org.constancy.cadence.CadencePolicy;
import org.constancy.cadence.Phase;
import org.constancy.cadence.PolicyTerms;
import org.constancy.kernel.Refusal;

/** A cadence policy as JSON. An attribute that is not known is refused: this is a command of ours, and not a document. */
final class PolicyDocument {

    private static final Set<String> OWN = Set.of("id", "href", "revision", "changedAt", "changedBy");
    private static final Set<String> KNOWN =
            Set.of("name", "tier", "segment", "atLeast", "phase", "role", "everyDays", "onDays");

    private PolicyDocument() {}

    static ObjectNode view(CadencePolicy policy, String address) {
        ObjectNode view = CadencePolicies.view(policy.terms());
        view.put("id", policy.id());
        view.put("href", address + "/" + policy.id());
        view.put("revision", policy.revision());
        view.put("changedAt", policy.changedAt().toString());
        view.put("changedBy", policy.changedBy());
        return view;
    }

    /** What the server says of itself may come along and is passed over. */
    static PolicyTerms read(ObjectNode document) {
        document.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name) && !OWN.contains(name)) {
                throw Refusal.invalid("json.attribute", "A cadence policy has no such attribute.", name);
            }
        });
        JsonNode value = document.path("atLeast");
        String phase = text(document, "phase");
        return new PolicyTerms(
                text(document, "name"),
                text(document, "tier"),
                text(document, "segment"),
                value.isMissingNode() ? null : amount(value),
                value.isMissingNode() ? null : text(value, "unit"),
                phase == null ? null : Phase.read(phase),
                text(document, "role"),
                document.has("everyDays") ? days(document.get("everyDays")) : null,
                document.has("onDays") ? plan(document.get("onDays")) : null);
    }

    private static BigDecimal amount(JsonNode value) {
        if (!value.path("value").isNumber()) {
            throw Refusal.invalid("json.type", "atLeast is {\"unit\", \"value\"}.", "atLeast: " + value);
        }
        return value.get("value").decimalValue();
    }

    private static List<Integer> plan(JsonNode days) {
        if (!days.isArray()) {
            throw Refusal.invalid("json.type", "onDays is an array of whole numbers.", "onDays: " + days);
        }
        List<Integer> plan = new ArrayList<>();
        days.forEach(each -> plan.add(days(each)));
        return plan;
    }

    private static Integer days(JsonNode days) {
        if (!days.isIntegralNumber() || !days.canConvertToInt()) {
            throw Refusal.invalid("json.type", "Days are a whole number.", "days: " + days);
        }
        return days.intValue();
    }

    private static String text(JsonNode document, String name) {
        JsonNode value = document.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw Refusal.invalid("json.type", "This is a text.", name + ": " + value);
        }
        return value.textValue();
    }
}
