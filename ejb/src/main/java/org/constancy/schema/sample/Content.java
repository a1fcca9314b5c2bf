package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Json;

/** Reads what was written for the sample provider: JSON files in the folders beside this class. */
final class Content {

    private Content() {}

    /** The objects of one file, each free to be changed. */
    static List<ObjectNode> list(String file) {
        List<ObjectNode> all = new ArrayList<>();
        read(file).forEach(each -> all.add((ObjectNode) each));
        return all;
    }

    /** A file that holds one object. */
    static ObjectNode object(String file) {
        return (ObjectNode) read(file);
    }

    /** The texts of an array. */
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** A reference as TM Forum writes it. */
    static ObjectNode reference(String type, String id, String name, String role) {
        ObjectNode reference = Json.object().put("id", id).put("name", name);
        if (role != null) {
            reference.put("role", role);
        }
        return reference.put("@referredType", type);
    }

    private static JsonNode read(String file) {
        try (InputStream in = Content.class.getResourceAsStream(file)) {
            return Json.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
