package org.constancy.mail;

import jakarta.mail.MessagingException;

/** There is no connection to the mail server on which a mail could be handed over. It has not seen the mail: no fault is the mail's. */
final class MailServerAway extends MessagingException {

    private static final long serialVersionUID = 1L;

    MailServerAway(MessagingException why) {
        super(why.getMessage(), why);
    }
}
