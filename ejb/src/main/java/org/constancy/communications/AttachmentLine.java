package org.constancy.communications;

/**
 * An attachment as a document names it.
 *
 * @param key by which {@link Attachments#get} gives it; {@code null} where it is not here but elsewhere
 * @param bytes {@code null} where nobody says
 * @param url where it is, {@code null} where it is here
 */
public record AttachmentLine(String key, String name, Long bytes, String url) {}
