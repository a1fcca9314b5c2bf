package org.constancy.web.tmf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.constancy.kernel.Link;
import org.constancy.kernel.Refusal;

/** RFC 7396 merge patch and RFC 6902 JSON patch (RULES 21). */
final class Patch {

    static final String JSON_PATCH = "application/json-patch+json";

    private static final List<String> OF_THE_OLD_TARGET = List.of("href", "name", "version", "externalId");

    private Patch() {}

    /** The edit that a body asks for. What it does to references follows the links. */
    static UnaryOperator<ObjectNode> read(byte[] body, boolean jsonPatch, List<Link> links) {
        if (jsonPatch) {
            String operations = org.constancy.kernel.Json.write(org.constancy.kernel.Json.parse(body));
            return document -> apply(operations, document);
        }
        ObjectNode patch = org.constancy.kernel.Json.parseObject(body);
        return document -> {
            ObjectNode merged = (ObjectNode) merge(document.deepCopy(), patch);
            links.forEach(link -> forgetOldTarget(link.path(), document, merged, patch));
            return merged;
        };
    }

    /** RFC 7396. */
    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.properties().forEach(each -> {
            if (each.getValue().isNull()) {
                result.remove(each.getKey());
            } else {
                result.set(each.getKey(), merge(result.get(each.getKey()), each.getValue()));
            }
        });
        return result;
    }

    /** A reference that now names something else keeps nothing that was said of the former. */
    private static void forgetOldTarget(String path, JsonNode before, JsonNode after, JsonNode patch) {
        JsonNode old = before;
        JsonNode now = after;
        JsonNode said = patch;
        for (String name : path.split("\\.")) {
            old = old.path(name);
            now = now.path(name);
            said = said.path(name);
        }
        if (now instanceof ObjectNode reference
                && said.has("id")
                && !said.get("id").equals(old.path("id"))) {
            JsonNode brought = said;
            OF_THE_OLD_TARGET.stream().filter(name -> !brought.has(name)).forEach(reference::remove);
        }
    }

    private static ObjectNode apply(String operations, ObjectNode document) {
        JsonStructure result = (JsonStructure) value(org.constancy.kernel.Json.write(document));
        if (!(value(operations) instanceof JsonArray steps)) {
            throw Refusal.invalid("patch.malformed", "A JSON patch is an array of operations.", null);
        }
        for (JsonValue step : steps) {
            result = apply(step, result);
        }
        byte[] text = result.toString().getBytes(StandardCharsets.UTF_8);
        return org.constancy.kernel.Json.parseObject(text);
    }

    private static JsonStructure apply(JsonValue step, JsonStructure to) {
        boolean test = step instanceof JsonObject object && "test".equals(object.getString("op", ""));
        try {
            JsonPatch patch =
                    Json.createPatch(Json.createArrayBuilder().add(step).build());
            return patch.apply(to);
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            if (test) {
                throw Refusal.conflict("patch.test", "A test of the patch does not hold.", step.toString());
            }
            throw Refusal.invalid("patch.operation", "An operation of the patch cannot be applied.", step.toString());
        }
    }

    private static JsonValue value(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
