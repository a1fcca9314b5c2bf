package org.constancy.web.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Between what {@code co:pick several="true"} has picked and a list of references in a document. */
public final class Picked {

    private Picked() {}

    public static List<Option> read(JsonNode references) {
        return StreamSupport.stream(references.spliterator(), false)
                .map(Option::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What stays keeps everything else that its reference holds; where nothing is picked there is no list. */
    public static void write(List<Option> chosen, ObjectNode document, String attribute) {
        JsonNode before = document.path(attribute);
        ArrayNode after = document.arrayNode();
        for (Option each : chosen) {
            JsonNode known = StreamSupport.stream(before.spliterator(), false)
                    .filter(one -> one.path("id").asText().equals(each.value()))
                    .findFirst()
                    .orElse(null);
            after.add(known == null ? after.objectNode().put("id", each.value()) : known);
        }
        document.set(attribute, after);
        if (after.isEmpty()) {
            document.remove(attribute);
        }
    }
}
