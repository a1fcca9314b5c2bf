package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A resource as it stands in the store.
 *
 * @param revision counts its changes; what {@code If-Match} compares
 * @param text its whole document; each of our own addresses begins with {@link #HERE}, which a door replaces by its own root
 */
public record Stored(String id, long revision, String text) {

    /** Stands for the address of this installation, which is never stored. A noncharacter, so no text of a person has it. */
    public static final String HERE = "\uFDD0:";

    /** The document as a tree of its own, free to be changed. */
    public ObjectNode document() {
        return Json.read(text);
    }
}
