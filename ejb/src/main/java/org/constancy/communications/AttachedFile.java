package org.constancy.communications;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of an interaction, to be sent to somebody who may have it.
 *
 * @param name without folders and control characters
 * @param mimeType as its sender said: nothing to be believed
 * @param bytes how many there are
 */
public record AttachedFile(String name, String mimeType, long bytes, Content content) {

    /** Writes it, piece by piece. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
