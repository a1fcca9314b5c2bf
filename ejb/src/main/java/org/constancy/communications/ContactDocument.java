package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.constancy.customers.Party;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Period;

/** Reads the document of an interaction as a form shows it. */
public final class ContactDocument {

    private ContactDocument() {}

    /**
     * What was logged, as {@link LogContact} has it.
     *
     * @param zone by which the customer's days are counted
     */
    public static LogContact read(JsonNode document, String customerId, ZoneId zone) {
        Period when = Period.of(document.path("interactionDate"));
        Instant next = Dates.instant(document.path("nextContactDate").textValue());
        return new LogContact(
                customerId,
                Channel.of(document),
                document.path("direction").textValue(),
                document.hasNonNull("outcome")
                        ? Outcome.read(document.get("outcome").asText())
                        : null,
                bound(document.path("relatedParty"), "individual").toList(),
                texts(document.path("staff")),
                document.path("mood").canConvertToInt()
                        ? Integer.valueOf(document.get("mood").intValue())
                        : null,
                notes(document),
                texts(document.path("needHeard")),
                texts(document.path("promise")),
                when.start(),
                minutes(when),
                next == null ? null : LocalDate.ofInstant(next, zone),
                bound(document.path("about"), "agreement").findFirst().orElse(null),
                InteractionSight.forAll(document)
                        ? null
                        : document.path("visibility").textValue());
    }

    /** All notes, else the description; {@code null} where there is neither. */
    static String notes(JsonNode document) {
        List<String> notes = new ArrayList<>();
        document.path("note").forEach(note -> notes.add(note.path("text").asText()));
        return notes.isEmpty() ? document.path("description").textValue() : String.join("\n\n", notes);
    }

    /** The texts of an array; what is none is left out. */
    static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::textValue).filter(Objects::nonNull).toList();
    }

    private static Stream<String> bound(JsonNode references, String type) {
        return elements(references)
                .map(Party::of)
                .filter(each -> each != null && each.type().equals(type))
                .map(Party::id)
                .distinct();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Integer minutes(Period when) {
        return when.start() == null || when.end() == null
                ? null
                : Math.toIntExact(Duration.between(when.start(), when.end()).toMinutes());
    }
}
