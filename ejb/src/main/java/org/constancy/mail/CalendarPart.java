package org.constancy.mail;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The calendar in a mail (RFC 6047): beside the text of one that invites, anywhere in one that answers. */
final class CalendarPart {

    private static final Set<String> METHODS = Set.of("REQUEST", "CANCEL");
    private static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 100;

    private CalendarPart() {}

    /** @param calendar its method and content; @return {@code null} where it is none that we send */
    static MimeBodyPart write(JsonNode calendar) throws MessagingException {
        String method = calendar.path("method").asText();
        if (!METHODS.contains(method) || !calendar.path("content").isTextual()) {
            return null;
        }
        byte[] bytes = calendar.get("content").textValue().getBytes(StandardCharsets.UTF_8);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(bytes, "text/calendar; charset=UTF-8; method=" + method)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The first calendar, whether it is text or a file; {@code null} where there is none, or one of over a megabyte. */
    static String read(Part mail) {
        try {
            Part found = find(mail, 0);
            if (found == null) {
                return null;
            }
            try (InputStream in = found.getInputStream()) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                return bytes.length > MOST_BYTES ? null : new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (MessagingException | IOException | ClassCastException broken) {
            return null;
        }
    }

    private static Part find(Part part, int depth) throws MessagingException, IOException {
        if (!part.isMimeType("multipart/*")) {
            return isCalendar(part) ? part : null;
        }
        if (depth < DEEPEST && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
                Part found = find(parts.getBodyPart(i), depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isCalendar(Part part) throws MessagingException {
        String name = part.getFileName();
        return part.isMimeType("text/calendar")
                || part.isMimeType("application/ics")
                || name != null && name.toLowerCase(Locale.ROOT).endsWith(".ics");
    }
}
