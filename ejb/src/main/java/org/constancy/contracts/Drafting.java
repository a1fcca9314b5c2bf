package org.constancy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.constancy.kernel.Json;

/** Writes a wish for an agreement into a document, and leaves alone what the wish does not speak of. */
final class Drafting {

    private Drafting() {}

    static ObjectNode write(DraftAgreement wish, ObjectNode into) {
        put(into, "name", wish.name());
        put(into, "market", wish.market());
        if (wish.templateId() == null) {
            into.remove("agreementSpecification");
        } else {
            into.putObject("agreementSpecification").put("id", wish.templateId());
        }
        customer(wish.customerId(), into);
        ObjectNode period = into.putObject("agreementPeriod");
        put(period, "startDateTime", wish.start());
        put(period, "endDateTime", wish.end());
        if (period.isEmpty()) {
            into.remove("agreementPeriod");
        }
        put(into, "renewalDate", wish.renewal());
        items(wish, into);
        return into;
    }

    /** The customer changes places with the one that was engaged before; the other parties stay. */
    private static void customer(String customerId, ObjectNode into) {
        ArrayNode parties = into.arrayNode();
        parties.addObject().put("id", customerId).put("role", "customer").put("@referredType", "customer");
        for (JsonNode each : into.path("engagedParty")) {
            if (!each.path("role").asText("customer").equalsIgnoreCase("customer")) {
                parties.add(each);
            }
        }
        into.set("engagedParty", parties);
    }

    /** An item that was there keeps what else it says, such as a negotiated price. */
    private static void items(DraftAgreement wish, ObjectNode into) {
        JsonNode before = into.path("agreementItem");
        ArrayNode items = into.arrayNode();
        for (DraftAgreement.Item item : wish.items()) {
            ObjectNode node = item(item.offeringId(), before);
            ObjectNode quantity = node.putObject("quantity");
            put(quantity, "amount", item.amount() == null ? BigDecimal.ONE : item.amount());
            put(quantity, "min", item.min());
            put(quantity, "max", item.max());
            items.add(node);
        }
        into.set("agreementItem", items);
    }

    private static ObjectNode item(String offeringId, JsonNode before) {
        for (JsonNode each : before) {
            if (Items.offerings(each).contains(offeringId)) {
                return each.deepCopy();
            }
        }
        ObjectNode made = Json.object();
        made.putArray("productOffering").addObject().put("id", offeringId);
        return made;
    }

    private static void put(ObjectNode into, String name, Object value) {
        if (value == null) {
            into.remove(name);
        } else if (value instanceof BigDecimal number) {
            into.put(name, number);
        } else {
            into.put(name, value.toString());
        }
    }
}
