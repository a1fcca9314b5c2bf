package org.constancy.web.admin;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.constancy.administration.AuditTrail;
import org.constancy.administration.Member;
import org.constancy.administration.Staff;
import org.constancy.kernel.Json;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Places;
import org.constancy.web.shell.Texts;

/** Says who did something and what it was done to, by the names that people know. */
@Named
@RequestScoped
public class AuditWords {

    private static final List<String> NAMES = List.of("displayName", "name", "fullName", "subject", "description");
    private static final List<String> TYPES = List.of(
            "agreement",
            "agreementSpecification",
            "apiClient",
            "catalog",
            "category",
            "communicationMessage",
            "customer",
            "delivery",
            "individual",
            "mailbox",
            "organization",
            "partyInteraction",
            "partyRole",
            "productOffering",
            "productOfferingPrice",
            "productSpecification",
            "staffMember",
            "subscription");

    @Inject
    private Staff staff;

    @Inject
    private Texts texts;

    @Inject
    private Places places;

    private Map<String, String> members;

    /** {@code Maren Holt}, {@code billing (API client)} or {@code retention (by itself)}. */
    public String who(String caller) {
        String name = caller.substring(caller.indexOf(':') + 1);
        return switch (caller.substring(0, Math.max(0, caller.indexOf(':')))) {
            case "client" -> texts.say("audit.client", name);
            case "system" -> texts.say("audit.system", name);
            default -> members().getOrDefault(name, name);
        };
    }

    /** What the resource was called then, else what it is known by. */
    public String what(AuditTrail.Entry entry) {
        return Stream.of(entry.after(), entry.before())
                .filter(Objects::nonNull)
                .map(AuditWords::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> members().getOrDefault(entry.resourceId(), String.valueOf(entry.resourceId())));
    }

    /** The kinds of resources that there can be entries of. */
    public List<Option> getTypes() {
        return TYPES.stream().map(each -> new Option(each, places.name(each))).toList();
    }

    /** Members of staff, as the trail names those who did something. */
    public List<Option> getCallers() {
        return staff.list().stream()
                .map(each -> new Option("staff:" + each.name(), each.displayName()))
                .toList();
    }

    private static String name(String document) {
        JsonNode read = Json.read(document);
        return NAMES.stream()
                .map(each -> read.path(each).textValue())
                .filter(each -> each != null && !each.isBlank() && each.length() <= 200)
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> members() {
        if (members == null) {
            members = new HashMap<>();
            for (Member each : staff.list()) {
                members.put(each.name(), each.displayName());
                members.put(each.id(), each.displayName());
            }
        }
        return members;
    }
}
