package org.constancy.web.tmf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.constancy.kernel.Link;
import org.constancy.kernel.Refusal;

/** RFC 7396 merge patch and RFC 6902 JSON patch (RULES 21). */
final class Patch {

    static final String JSON_PATCH = "application/json-patch+json";

    /** Each operation copies a part of the document. */
    private static final int MOST_STEPS = 1000;

    /** Looked up once: {@link jakarta.json.Json} does so at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

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
        if (steps.size() > MOST_STEPS) {
            throw Refusal.invalid("patch.long", "A JSON patch has at most " + MOST_STEPS + " operations.", null);
        }
        for (JsonValue step : steps) {
            result = apply(step, result);
        }
        return org.constancy.kernel.Json.object(org.constancy.kernel.Json.parseOwn(text(result)));
    }

    private static JsonStructure apply(JsonValue step, JsonStructure to) {
        boolean test = step instanceof JsonObject object && "test".equals(object.getString("op", ""));
        try {
            return JSON.createPatch(JSON.createArrayBuilder().add(step).build()).apply(to);
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            if (test) {
                throw Refusal.conflict("patch.test", "A test of the patch does not hold.", step.toString());
            }
            throw Refusal.invalid("patch.operation", "An operation of the patch cannot be applied.", step.toString());
        }
    }

    private static byte[] text(JsonStructure result) {
        BoundedText text = new BoundedText();
        try (JsonWriter writer = JSON.createWriter(text)) {
            writer.write(result);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue value(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
