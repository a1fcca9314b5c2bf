package org.constancy.mail;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import org.constancy.messages.Parcel;
import org.constancy.messages.Recipient;
import org.constancy.messages.Sender;

/**
 * Writes a message as a mail to one recipient. Plain text is always there, HTML and a calendar stand beside it where the message has
 * them, behind these its attachments. Whatever names and subjects hold, they stay one header line each.
 */
@ApplicationScoped
public class MailWriter {

    /** Of a message that nobody wrote: true. */
    static final String AUTOMATIC = "automatic";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    private Clock clock;

    @Inject
    private Sender sender;

    @Inject
    private MailServer server;

    @Inject
    private MailOptions options;

    @Inject
    private MailSigner signer;

    /** The mail, signed where a key is there, ready to be handed over. */
    MimeMessage write(Parcel parcel) throws MessagingException {
        Recipient to = parcel.to();
        JsonNode message = parcel.message();
        MimeMessage mail = new Mail(server.session(), to.mailId());
        mail.setFrom(named(sender.address(), from(message)));
        mail.setRecipient(RecipientType.TO, named(to.address(), to.name()));
        mail.setSubject(MailText.line(message.path("subject").asText()), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        if (options.plusAddresses()) {
            mail.setReplyTo(new InternetAddress[] {named(options.plus(sender.address(), to.token()), from(message))});
        }
        if (to.purpose().needsConsent()) {
            mail.setHeader("List-Unsubscribe", "<" + options.unsubscribe(to.token()) + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            mail.setHeader("Precedence", "bulk");
        }
        if (to.purpose().needsConsent() || message.path(AUTOMATIC).asBoolean()) {
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Auto-Response-Suppress", "All");
        }
        fill(mail, message, to);
        mail.saveChanges();
        return signer.sign(mail);
    }

    private void fill(MimeMessage mail, JsonNode message, Recipient to) throws MessagingException {
        String text = message.path("content").asText();
        String html = message.path("html").textValue();
        String link = to.purpose().needsConsent() ? options.unsubscribe(to.token()) : null;
        String plain = link == null ? text : text + "\r\n\r\n-- \r\n" + link + "\r\n";
        MimeBodyPart calendar = CalendarPart.write(message.path("calendar"));
        if (html == null && calendar == null && message.path("attachment").isEmpty()) {
            mail.setText(plain, UTF_8);
            return;
        }
        MimeMultipart both = new MimeMultipart("alternative", text(plain, "plain"));
        if (html != null) {
            String foot = link == null
                    ? ""
                    : "<p><a href=\"" + MailText.html(link) + "\">" + MailText.html(link) + "</a></p>";
            both.addBodyPart(text(html + foot, "html"));
        }
        if (calendar != null) {
            both.addBodyPart(calendar);
        }
        if (message.path("attachment").isEmpty()) {
            mail.setContent(both);
            return;
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(both);
        MimeMultipart all = new MimeMultipart("mixed", body);
        for (JsonNode each : message.path("attachment")) {
            if (each.path("content").isTextual()) {
                all.addBodyPart(attachment(each));
            }
        }
        mail.setContent(all);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart attachment(JsonNode attachment) throws MessagingException {
        String type = MailText.line(attachment.path("mimeType").asText());
        boolean legal = type.matches("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+") && !type.startsWith("multipart/");
        byte[] bytes = Base64.getMimeDecoder().decode(attachment.get("content").textValue());
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new jakarta.activation.DataHandler(
                new jakarta.mail.util.ByteArrayDataSource(bytes, legal ? type : "application/octet-stream")));
        part.setFileName(
                MailText.line(attachment.path("name").asText("attachment")).replaceAll("[/\\\\]", "_"));
        return part;
    }

    /** Who wrote it, before the name of the house. */
    private String from(JsonNode message) {
        String name = message.path("sender").path("name").asText(null);
        return name == null ? sender.name() : name;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            String line = MailText.line(name);
            return line.isEmpty() ? new InternetAddress(address) : new InternetAddress(address, line, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
