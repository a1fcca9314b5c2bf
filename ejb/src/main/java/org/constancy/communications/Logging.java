package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.constancy.kernel.Json;

/** Writes the document of a contact that somebody logs. */
final class Logging {

    private static final int LONGEST_REASON = 200;

    private Logging() {}

    /**
     * @param roles what those persons are at the customer, by their ids, as far as somebody says
     * @param zone by which the customer's days are counted
     * @param now when it was, where nothing else is said
     */
    static ObjectNode document(LogContact contact, Map<String, String> roles, ZoneId zone, Instant now) {
        ObjectNode document = Json.object();
        String channel = contact.channel().word();
        document.putArray("channel").addObject().put("id", channel).put("name", channel);
        document.put("direction", contact.direction());
        ArrayNode parties = document.putArray("relatedParty");
        party(parties, contact.customerId(), "customer", "customer");
        contact.personIds().forEach(each -> person(parties, each, roles));
        texts(document, "staff", contact.colleagues());
        if (contact.agreementId() != null) {
            party(document.putArray("about"), contact.agreementId(), "agreement");
        }
        if (contact.visibility() != null) {
            document.put("visibility", contact.visibility());
        }
        if (contact.outcome() != null) {
            document.put("outcome", contact.outcome().word());
        }
        if (contact.mood() != null) {
            document.put("mood", contact.mood());
        }
        if (contact.notes() != null && !contact.notes().isBlank()) {
            document.putArray("note").addObject().put("text", contact.notes().strip());
        }
        texts(document, "needHeard", contact.needs());
        texts(document, "promise", contact.promises());
        Instant start = contact.at() == null ? now : contact.at();
        ObjectNode when = document.putObject("interactionDate");
        time(when, "startDateTime", start);
        if (contact.minutes() != null) {
            time(when, "endDateTime", start.plus(Duration.ofMinutes(contact.minutes())));
        }
        if (contact.nextContactOn() != null) {
            time(
                    document,
                    "nextContactDate",
                    contact.nextContactOn().atStartOfDay(zone).toInstant());
        }
        return document;
    }

    /** The first line of the notes, else of the description, else how we were in touch. */
    static String reason(JsonNode document) {
        String said = document.path("note").path(0).path("text").asText().strip();
        String text = said.isEmpty() ? document.path("description").asText().strip() : said;
        String line = text.lines().findFirst().orElse(Channel.of(document).word());
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON - 1) + "…";
    }

    /** Somebody at the customer, as what he is there. */
    static void person(ArrayNode parties, String id, Map<String, String> roles) {
        party(parties, id, roles.getOrDefault(id, "contact"), "individual");
    }

    private static void party(ArrayNode parties, String id, String role, String type) {
        party(parties, id, type);
        ((ObjectNode) parties.get(parties.size() - 1)).put("role", role);
    }

    static void party(ArrayNode references, String id, String type) {
        references.addObject().put("id", id).put("@referredType", type);
    }

    private static void texts(ObjectNode document, String name, List<String> texts) {
        if (texts != null && !texts.isEmpty()) {
            ArrayNode array = document.putArray(name);
            texts.forEach(array::add);
        }
    }

    private static void time(ObjectNode document, String name, Instant at) {
        document.put(name, at.toString());
    }
}
