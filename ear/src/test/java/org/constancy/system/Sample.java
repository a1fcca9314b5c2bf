package org.constancy.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes up values after a TM Forum document: every attribute that it knows, down to four levels. */
final class Sample {

    private static final int DEEPEST = 4;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode definitions;
    private final String word;

    /**
     * @param document Swagger 2.0
     * @param word stands for every text but the ids, which name nothing
     */
    Sample(JsonNode document, String word) {
        this.definitions = document.path("definitions");
        this.word = word;
    }

    ObjectNode of(String definition) {
        return object(definitions.path(definition), 0);
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(each -> {
            JsonNode value = value(each.getKey(), each.getValue(), depth + 1);
            if (value != null) {
                object.set(each.getKey(), value);
            }
        });
        return object;
    }

    /** {@code null} where it would go too deep or nothing is known of it. */
    private JsonNode value(String name, JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asText();
            return value(name, definitions.path(reference.substring(reference.lastIndexOf('/') + 1)), depth);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> depth > DEEPEST || !schema.has("properties") ? null : object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "boolean" -> JSON.booleanNode(true);
            case "integer" -> JSON.numberNode(7);
            case "number" -> JSON.numberNode(1.5);
            case "string" -> text(name, schema);
            default -> null;
        };
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        JsonNode element = value(name, schema.path("items"), depth);
        return element == null ? null : JSON.arrayNode().add(element);
    }

    private JsonNode text(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return JSON.textNode(
                switch (schema.path("format").asText()) {
                    case "date-time" -> name.startsWith("end") ? "2027-01-01T00:00:00Z" : "2026-01-01T00:00:00Z";
                    case "date" -> "2026-01-01";
                    case "uri" -> "http://elsewhere/" + word;
                    case "base64", "byte" -> "dGV4dA==";
                    default -> name.equals("id") ? Resource.fresh() : word;
                });
    }
}
