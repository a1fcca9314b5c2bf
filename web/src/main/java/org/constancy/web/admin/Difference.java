package org.constancy.web.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;

/**
 * One attribute in which two documents differ.
 *
 * @param path dotted, with places in arrays: {@code translation[1].benefit}
 * @param before {@code null} where it was not there
 * @param after {@code null} where it is gone
 */
public record Difference(String path, String before, String after) {

    /** Between two documents as text, either of which may be {@code null}; in order of their paths. */
    public static List<Difference> between(String before, String after) {
        Map<String, String> was = leaves(before);
        Map<String, String> is = leaves(after);
        TreeSet<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(was.get(path), is.get(path))) {
                differences.add(new Difference(path, was.get(path), is.get(path)));
            }
        }
        return differences;
    }

    private static Map<String, String> leaves(String text) {
        Map<String, String> leaves = new LinkedHashMap<>();
        if (text != null) {
            collect("", Json.read(text), leaves);
        }
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(each -> collect(
                            path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), into);
            }
        } else if (!node.isNull()) {
            into.put(path, node.asText().replace(Stored.HERE, ""));
        }
    }
}
