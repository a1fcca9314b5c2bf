package org.constancy.web.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.StringJoiner;
import org.constancy.kernel.Dates;
import org.constancy.web.shell.Entries;

/** Between a form and the document of a library item. A step is written as a line: {@code Measure: a week in each shop}. */
final class ItemEntries {

    private static final List<String> TEXTS =
            List.of("name", "kind", "language", "summary", "content", "url", "version");
    private static final List<String> LISTS = List.of("sector", "size", "topic");

    private ItemEntries() {}

    static void read(ObjectNode item, Entries into) {
        TEXTS.forEach(each -> into.put(each, item.path(each).asText()));
        for (String each : LISTS) {
            StringJoiner words = new StringJoiner(", ");
            item.path(each).forEach(word -> words.add(word.asText()));
            into.put(each, words.toString());
        }
        StringJoiner steps = new StringJoiner("\n");
        item.path("step").forEach(step -> steps.add(line(step)));
        into.put("steps", steps.toString());
        Instant until = Dates.instant(item.path("validUntil").asText());
        into.put("until", until == null ? null : LocalDate.ofInstant(until, ZoneOffset.UTC));
    }

    static ObjectNode write(Entries from, ObjectNode item) {
        TEXTS.forEach(each -> put(item, each, from.text(each)));
        LISTS.forEach(each -> list(item, each, from.text(each)));
        steps(item, from.text("steps"));
        LocalDate until = from.day("until");
        put(item, "validUntil", until == null ? null : until + "T00:00:00Z");
        return item;
    }

    private static String line(JsonNode step) {
        String says = step.path("description").asText();
        return step.path("name").asText() + (says.isEmpty() ? "" : ": " + says);
    }

    private static void steps(ObjectNode item, String lines) {
        item.remove("step");
        if (lines == null) {
            return;
        }
        ArrayNode steps = item.putArray("step");
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.indexOf(':');
            ObjectNode step = steps.addObject()
                    .put("name", colon < 0 ? line : line.substring(0, colon).strip());
            put(
                    step,
                    "description",
                    colon < 0 ? null : line.substring(colon + 1).strip());
        });
    }

    private static void list(ObjectNode item, String attribute, String words) {
        item.remove(attribute);
        if (words != null) {
            ArrayNode list = item.putArray(attribute);
            for (String word : words.split(",")) {
                if (!word.isBlank()) {
                    list.add(word.strip());
                }
            }
        }
    }

    private static void put(ObjectNode into, String attribute, String text) {
        if (text == null) {
            into.remove(attribute);
        } else {
            into.put(attribute, text);
        }
    }
}
