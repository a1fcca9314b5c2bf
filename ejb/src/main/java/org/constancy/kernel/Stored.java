package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A resource as it stands in the store.
 *
 * @param revision counts its changes; what {@code If-Match} compares
 * @param path {@code /tmf-api/...}, its own address below an installation's
 * @param tail of its document, behind {@code id} and {@code href}
 */
public record Stored(String id, long revision, String path, String tail) {

    /**
     * Stands for the address of this installation, which is never stored. {@link Json} refuses it in what a stranger sent. In
     * ASCII, for a text with any other character takes twice the room and time.
     */
    public static final String HERE = "here.constancy:";

    /** The id of the resource of ours that a reference in a document is bound to; {@code null} while it is unbound. */
    public static String bound(JsonNode reference) {
        boolean ours = reference.path("href").asText().startsWith(HERE);
        return ours ? reference.path("id").textValue() : null;
    }

    /** The document as a tree of its own, free to be changed; its addresses begin with {@link #HERE}. */
    public ObjectNode document() {
        return Json.read(text());
    }

    /** The document; each of our own addresses begins with {@link #HERE}. */
    public String text() {
        return text(HERE);
    }

    /** @param root scheme, host and port of this installation, for each of our own addresses to begin with */
    public String text(String root) {
        StringBuilder out = new StringBuilder(tail.length() + 200);
        out.append("{\"id\":\"").append(id).append("\",\"href\":\"");
        out.append(root).append(path).append('"');
        return out.append(root.equals(HERE) ? tail : tail.replace(HERE, root)).toString();
    }
}
