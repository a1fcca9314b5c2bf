package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * An attribute that may refer to resources of ours.
 *
 * @param path dotted, through arrays: {@code agreementItem.productOffering}
 * @param types the resource names that it may refer to, for instance {@code productOffering}; no other type is looked among
 */
public record Link(String path, List<String> types) {

    public static Link to(String path, String... types) {
        return new Link(path, List.of(types));
    }

    /** The parties and roles that a {@code relatedParty} or {@code engagedParty} may name. */
    public static Link toParty(String path) {
        return to(path, "organization", "individual", "customer", "partyRole");
    }

    /** Visits each element of a document that may be such a reference: one with an id or a name. */
    void visit(ObjectNode document, Consumer<ObjectNode> visit) {
        each(document, path, visit);
    }

    private static void each(JsonNode node, String path, Consumer<ObjectNode> visit) {
        if (node == null) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> each(element, path, visit));
        } else if (path.isEmpty()) {
            if (node instanceof ObjectNode object && (object.has("id") || object.has("name"))) {
                visit.accept(object);
            }
        } else {
            int dot = path.indexOf('.');
            each(node.get(dot < 0 ? path : path.substring(0, dot)), dot < 0 ? "" : path.substring(dot + 1), visit);
        }
    }

    /** The types among which to look for what an element names: all, or the one of ours that it says ({@code @referredType}). */
    List<String> types(ObjectNode element) {
        String referred = Keys.in(element, "@referredType");
        if (referred != null) {
            for (String type : types) {
                if (type.equals(referred.toLowerCase(Locale.ROOT)) || type.equalsIgnoreCase(referred)) {
                    return List.of(type);
                }
            }
        }
        return types;
    }
}
