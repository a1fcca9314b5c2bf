package org.constancy.web.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.constancy.kernel.Dates;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Picked;

/** Between a form and the document of a need or a promise. What the form does not show stays as it is. */
final class Answering {

    private static final List<String> TEXTS = List.of("words", "understanding", "answer", "accountable");
    private static final String ANSWERS = "answeredBy";

    private Answering() {}

    static void read(ObjectNode document, ZoneId zone, Entries into) {
        TEXTS.forEach(each -> into.put(each, document.path(each).asText()));
        Instant due = Dates.instant(document.path("dueDate").asText());
        into.put("due", due == null ? null : LocalDate.ofInstant(due, zone));
        into.put("answers", Picked.read(document.path(ANSWERS)));
    }

    /** @param zone by which the customer's days are counted */
    static ObjectNode write(Entries from, ZoneId zone, ObjectNode document) {
        TEXTS.forEach(each -> put(document, each, from.text(each)));
        put(document, "note", from.text("note"));
        due(from.day("due"), zone, document);
        Picked.write(from.options("answers"), document, ANSWERS);
        return document;
    }

    /* The day as it was keeps its very moment. */
    private static void due(LocalDate day, ZoneId zone, ObjectNode document) {
        Instant before = Dates.instant(document.path("dueDate").asText());
        boolean same = before != null && LocalDate.ofInstant(before, zone).equals(day);
        if (day == null) {
            document.remove("dueDate");
        } else if (!same) {
            Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
            document.put("dueDate", end.toString());
        }
    }

    static void put(ObjectNode document, String attribute, String text) {
        if (text == null) {
            document.remove(attribute);
        } else {
            document.put(attribute, text);
        }
    }

    /** Puts a reference to somebody or something of ours. */
    static void refer(ObjectNode document, String attribute, String id, String type) {
        if (id != null) {
            document.putObject(attribute).put("id", id).put("@referredType", type);
        }
    }
}
