package org.constancy.web.tmf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constancy.kernel.Json;

/**
 * Which attributes a client wants (RULES 14). {@code id} and {@code href} come along always, {@code @type} unless it asked
 * for {@code none}.
 */
final class Fields {

    private final Map<String, Fields> wanted = new LinkedHashMap<>();

    private Fields() {}

    /** @param text {@code a,b.c}, or {@code null} for everything */
    static Fields read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Fields fields = new Fields();
        List.of("id", "href").forEach(fields::add);
        if (!text.strip().equals("none")) {
            fields.add("@type");
            for (String each : text.split(",")) {
                fields.add(each.strip());
            }
        }
        return fields;
    }

    ObjectNode of(ObjectNode document) {
        ObjectNode chosen = Json.object();
        document.properties().forEach(each -> {
            Fields inner = wanted.get(each.getKey());
            if (inner != null) {
                chosen.set(each.getKey(), inner.inside(each.getValue()));
            }
        });
        return chosen;
    }

    private JsonNode inside(JsonNode value) {
        if (wanted.isEmpty()) {
            return value;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode chosen = array.arrayNode();
            array.forEach(each -> chosen.add(inside(each)));
            return chosen;
        }
        return value instanceof ObjectNode object ? of(object) : value;
    }

    private void add(String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        boolean whole = wanted.containsKey(name) && wanted.get(name).wanted.isEmpty();
        Fields inner = wanted.computeIfAbsent(name, key -> new Fields());
        if (dot < 0) {
            inner.wanted.clear();
        } else if (!whole) {
            inner.add(path.substring(dot + 1));
        }
    }
}
