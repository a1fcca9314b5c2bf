package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.constancy.kernel.Json;

/** Writes references that a person picked into a document, and keeps what else stood in those that were there. */
final class ReferenceLists {

    private ReferenceLists() {}

    /** Makes the attribute refer to these; takes it out where there are none. */
    static void write(ObjectNode document, String attribute, Collection<String> ids) {
        ArrayNode references = document.arrayNode();
        ids.forEach(id -> references.add(reference(document.path(attribute), id)));
        put(document, attribute, references);
    }

    /** Makes the first reference of an attribute this one, and leaves the others behind it. */
    static void writeFirst(ObjectNode document, String attribute, String id) {
        JsonNode before = document.path(attribute);
        ArrayNode references = document.arrayNode();
        if (id != null) {
            references.add(reference(before, id));
        }
        for (int i = 1; i < before.size(); i++) {
            if (!before.get(i).path("id").asText().equals(id)) {
                references.add(before.get(i));
            }
        }
        put(document, attribute, references);
    }

    /** Makes an attribute that is one reference this one; {@code null} takes it out. */
    static void writeOne(ObjectNode document, String attribute, String id) {
        if (id == null) {
            document.remove(attribute);
        } else if (!document.path(attribute).path("id").asText().equals(id)) {
            document.putObject(attribute).put("id", id);
        }
    }

    private static void put(ObjectNode document, String attribute, ArrayNode references) {
        if (!references.isEmpty()) {
            document.set(attribute, references);
        } else if (!document.path(attribute).isEmpty()) {
            document.remove(attribute);
        }
    }

    private static JsonNode reference(JsonNode before, String id) {
        for (JsonNode each : before) {
            if (each.path("id").asText().equals(id)) {
                return each;
            }
        }
        return Json.object().put("id", id);
    }
}
