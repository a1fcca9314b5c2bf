package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.constancy.kernel.Json;

/** Writes the document of a contact that somebody logs. */
final class Logging {

    private static final int LONGEST_REASON = 200;

    private Logging() {}

    /** @param zone by which the customer's days are counted */
    static ObjectNode document(LogContact contact, ZoneId zone) {
        ObjectNode document = Json.object();
        String channel = contact.channel().word();
        document.putArray("channel").addObject().put("id", channel).put("name", channel);
        document.put("direction", contact.direction());
        ArrayNode parties = document.putArray("relatedParty");
        party(parties, contact.customerId(), "customer", "customer");
        if (contact.personId() != null) {
            party(parties, contact.personId(), "contact", "individual");
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
        if (contact.at() != null) {
            time(document.putObject("interactionDate"), "startDateTime", contact.at());
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

    private static void party(ArrayNode parties, String id, String role, String type) {
        parties.addObject().put("id", id).put("role", role).put("@referredType", type);
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
