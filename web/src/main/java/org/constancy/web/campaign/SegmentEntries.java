package org.constancy.web.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Option;

/** Between a form and the document of a segment. Words are written with commas between. */
final class SegmentEntries {

    static final List<String> LISTS = List.of("tier", "segment", "country", "language", "role");

    private SegmentEntries() {}

    static void read(JsonNode segment, Entries into) {
        into.put("name", segment.path("name").asText());
        into.put("description", segment.path("description").asText());
        LISTS.forEach(each -> into.put(each, words(segment, each)));
        List<String> phases = new ArrayList<>();
        segment.path("phase").forEach(each -> phases.add(each.asText()));
        into.put("phase", phases.toArray(String[]::new));
        List<Option> offerings = new ArrayList<>();
        segment.path("offering").forEach(each -> offerings.add(Option.of(each)));
        into.put("offering", offerings);
    }

    static ObjectNode write(Entries from, ObjectNode segment) {
        segment.put("name", from.text("name"));
        segment.remove("description");
        if (from.text("description") != null) {
            segment.put("description", from.text("description"));
        }
        for (String each : LISTS) {
            String words = from.text(each);
            list(segment, each, words == null ? List.of() : List.of(words.split(",")));
        }
        list(segment, "phase", from.chosen("phase"));
        segment.remove("offering");
        for (Option offering : from.options("offering")) {
            segment.withArray("offering")
                    .addObject()
                    .put("id", offering.value())
                    .put("name", offering.label());
        }
        return segment;
    }

    private static String words(JsonNode segment, String attribute) {
        StringJoiner words = new StringJoiner(", ");
        segment.path(attribute).forEach(each -> words.add(each.asText()));
        return words.toString();
    }

    private static void list(ObjectNode segment, String attribute, List<String> words) {
        segment.remove(attribute);
        ArrayNode list = segment.arrayNode();
        words.stream().map(String::strip).filter(each -> !each.isEmpty()).forEach(list::add);
        if (!list.isEmpty()) {
            segment.set(attribute, list);
        }
    }
}
