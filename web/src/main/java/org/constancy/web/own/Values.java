package org.constancy.web.own;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a room tells in a map, as JSON: texts, numbers, truths, lists of texts or maps; moments and days as ISO 8601. */
final class Values {

    private Values() {}

    /** Puts all that is there; what is {@code null} is left out. */
    static void put(ObjectNode into, Map<String, Object> values) {
        values.forEach((name, value) -> {
            if (value instanceof Integer number) {
                into.put(name, number);
            } else if (value instanceof Long number) {
                into.put(name, number);
            } else if (value instanceof BigDecimal number) {
                into.put(name, number);
            } else if (value instanceof Boolean truth) {
                into.put(name, truth);
            } else if (value instanceof List<?> list) {
                list.forEach(each -> add(into.withArrayProperty(name), each));
            } else if (value != null) {
                into.put(name, value.toString());
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static void add(ArrayNode into, Object element) {
        if (element instanceof Map<?, ?> map) {
            put(into.addObject(), (Map<String, Object>) map);
        } else {
            into.add(element.toString());
        }
    }
}
