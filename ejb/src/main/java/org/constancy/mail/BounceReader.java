package org.constancy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads delivery reports (RFC 3464): which mail came back, and why. */
final class BounceReader {

    private static final int MOST_BYTES = 1 << 16;
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern SAYS = Pattern.compile("(?im)^Diagnostic-Code:\\s*(.+)$");
    private static final Pattern WHOM =
            Pattern.compile("(?im)^(?:Original|Final)-Recipient:[^;\\r\\n]*;\\s*<?([^\\s<>;]{1,320})");
    private static final Pattern MAIL_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s\\p{Cntrl}]{1,300}>)");

    private BounceReader() {}

    /** {@code null} where the mail is no delivery report. */
    static ReceivedMail.Bounce read(MimeMessage mail) {
        String type = String.valueOf(MailReader.header(mail, "Content-Type")).toLowerCase(Locale.ROOT);
        if (!type.startsWith("multipart/report") || !type.contains("delivery-status")) {
            return null;
        }
        String status = parts(mail, "message/delivery-status");
        String action = found(ACTION, status);
        String code = found(STATUS, status);
        String words = (code + " " + found(SAYS, status)).strip();
        return new ReceivedMail.Bounce(
                action.equalsIgnoreCase("failed"), words.isEmpty() ? "It came back." : words, whom(status));
    }

    private static Set<String> whom(String status) {
        Set<String> whom = new HashSet<>();
        Matcher found = WHOM.matcher(status);
        while (found.find()) {
            whom.add(found.group(1).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(whom);
    }

    /** The ids of what came back. */
    static List<String> about(MimeMessage mail) {
        List<String> ids = new ArrayList<>();
        Matcher found = MAIL_ID.matcher(parts(mail, "message/rfc822") + "\n" + parts(mail, "text/rfc822-headers"));
        while (found.find()) {
            ids.add(found.group(1));
        }
        ids.addAll(MailReader.ids(MailReader.header(mail, "In-Reply-To")));
        ids.addAll(MailReader.ids(MailReader.header(mail, "References")));
        return ids;
    }

    private static String found(Pattern what, String in) {
        Matcher found = what.matcher(in);
        return found.find() ? found.group(1).strip() : "";
    }

    /** The beginnings of the parts of a type, as they stand there. */
    private static String parts(MimeMessage mail, String type) {
        StringBuilder all = new StringBuilder();
        try {
            if (mail.getContent() instanceof Multipart report) {
                for (int i = 0; i < report.getCount(); i++) {
                    Part each = report.getBodyPart(i);
                    if (each.isMimeType(type)) {
                        all.append(beginning(each)).append('\n');
                    }
                }
            }
        } catch (MessagingException | IOException broken) {
            all.append('\n');
        }
        return all.toString();
    }

    private static String beginning(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).replaceAll("\\r?\\n[ \\t]+", " ");
        }
    }
}
