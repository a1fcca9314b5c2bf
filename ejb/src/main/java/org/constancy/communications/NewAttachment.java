package org.constancy.communications;

import java.io.InputStream;

/**
 * A file that somebody adds to an interaction.
 *
 * @param name as the sender calls it; folders before it are left out
 * @param mimeType as the sender says, may be {@code null}; nothing is believed of it
 * @param content read once, not closed
 */
public record NewAttachment(String name, String mimeType, InputStream content) {}
