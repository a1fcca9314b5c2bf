package org.constancy.mail;

import java.util.List;

/**
 * What a page may show of a mail beside its text.
 *
 * @param html a whole document without anything that runs, fetches or asks for something; {@code null} where the mail has no HTML
 * @param attachments at most a hundred, in the order of the mail
 */
public record MailView(String html, List<Attachment> attachments) {

    /**
     * What is attached.
     *
     * @param place by which {@link MailOriginals#attachment} knows it
     * @param name as it may be given to a file
     * @param size in bytes, as it will be saved
     */
    public record Attachment(int place, String name, long size) {}
}
