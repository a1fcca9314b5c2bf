package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** Writes a mail of a stranger as his mail program would. */
final class SampleMail {

    private static final String LETTERS = "UTF-8";

    private SampleMail() {}

    /** @param what who writes what, perhaps also as {@code html}, perhaps with a {@code file} */
    static MimeMessage of(JsonNode what, Instant at) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
            mail.setFrom(new InternetAddress(
                    what.get("from").textValue(), what.get("name").textValue(), LETTERS));
            mail.setSubject(what.get("subject").textValue(), LETTERS);
            mail.setSentDate(Date.from(at));
            write(mail, what);
            mail.saveChanges();
            mail.setHeader("Message-ID", "<" + what.get("id").textValue() + "@sample.example>");
            return mail;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(MimeMessage mail, JsonNode what) throws MessagingException {
        String text = what.get("text").textValue();
        if (what.has("html")) {
            mail.setContent(new MimeMultipart(
                    "alternative", text(text, "plain"), text(what.get("html").textValue(), "html")));
        } else if (what.has("file")) {
            mail.setContent(new MimeMultipart("mixed", text(text, "plain"), file(what.get("file"))));
        } else {
            mail.setText(text, LETTERS);
        }
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, LETTERS, kind);
        return part;
    }

    private static MimeBodyPart file(JsonNode file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        byte[] content = SamplePdf.of(Content.texts(file.get("lines")));
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, "application/pdf")));
        part.setFileName(file.get("name").textValue());
        return part;
    }
}
