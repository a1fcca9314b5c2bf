package org.constancy.system;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Mail as others write it, put into the mailbox that answers come to. */
final class Arrivals {

    private Arrivals() {}

    /** The head of a mail up to its id; more lines may follow, then an empty one and the text. */
    static String head(String from, String subject, String id) {
        return "From: Ilse <" + from + ">\r\nTo: " + Post.FROM + "\r\nSubject: " + subject + "\r\nMessage-ID: " + id
                + "\r\n";
    }

    /** A mail, byte by byte. */
    static void deliver(GreenMail server, String mail) throws MessagingException {
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
        server.getUserManager().getUser("care").deliver(message);
    }
}
