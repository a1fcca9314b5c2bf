package org.constancy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail whose id is not made up by the library when it is saved. */
final class Mail extends MimeMessage {

    private final String id;

    /** @param id with its angle brackets */
    Mail(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
