package org.constancy.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constancy.messages.MailAddress;

/** Reads mails from strangers. Whatever is broken in one is read as if it were not there: no mail is refused. */
final class MailReader {

    private static final int LONGEST_LINE = 500;
    private static final int MOST_IDS = 50;

    /** More than ten thousand recipients need; what follows is not looked at, so that nobody keeps us busy with one line. */
    private static final int LONGEST_HEADER = 1 << 20;

    private static final Pattern ID = Pattern.compile("<[^<>\\s\\p{Cntrl}]{1,300}>");
    private static final Pattern PLUS_ADDRESS =
            Pattern.compile("[^\\s<>,;\"+@]{1,200}\\+[^\\s<>,;\"@]{1,200}@[^\\s<>,;\"]{1,200}");
    private static final Set<String> MACHINES = Set.of("bulk", "junk", "list", "auto_reply");

    private MailReader() {}

    /**
     * @param at when it arrived at its mailbox, or {@code null}
     * @param size in bytes
     */
    static ReceivedMail read(MimeMessage mail, Instant at, long size) {
        ReceivedMail.Bounce report = BounceReader.read(mail);
        InternetAddress sender = sender(mail);
        return new ReceivedMail(
                mailId(mail),
                report != null
                        ? InboundMail.Kind.BOUNCE
                        : isAutomatic(mail) ? InboundMail.Kind.AUTO_REPLY : InboundMail.Kind.WRITTEN,
                sender == null ? null : MailAddress.of(sender.getAddress()),
                sender == null ? null : line(sender.getPersonal()),
                line(decoded(header(mail, "Subject"))),
                BodyReader.text(mail),
                size,
                at == null ? sentAt(mail) : at,
                report == null ? answers(mail) : BounceReader.about(mail),
                plusAddresses(mail),
                CalendarPart.read(mail),
                report);
    }

    /** A header as it stands there, up to a million characters; {@code null} where there is none. */
    static String header(MimeMessage mail, String name) {
        try {
            String all = mail.getHeader(name, " ");
            return all == null || all.length() <= LONGEST_HEADER ? all : all.substring(0, LONGEST_HEADER);
        } catch (MessagingException e) {
            return null;
        }
    }

    /** The ids in a text, the last first: that is how {@code References} are written. */
    static List<String> ids(String text) {
        List<String> ids = new ArrayList<>();
        Matcher found = ID.matcher(text == null ? "" : text);
        while (found.find()) {
            ids.add(found.group());
        }
        Collections.reverse(ids);
        return ids;
    }

    /** RFC 3834, and what machines wrote before it. */
    private static boolean isAutomatic(MimeMessage mail) {
        String submitted = header(mail, "Auto-Submitted");
        String precedence = header(mail, "Precedence");
        boolean says =
                submitted != null && !submitted.strip().toLowerCase(Locale.ROOT).startsWith("no");
        boolean bulk =
                precedence != null && MACHINES.contains(precedence.strip().toLowerCase(Locale.ROOT));
        boolean nobody = "<>".equals(String.valueOf(header(mail, "Return-Path")).strip());
        return says || bulk || nobody || header(mail, "X-Autoreply") != null || header(mail, "List-Id") != null;
    }

    private static String mailId(MimeMessage mail) {
        List<String> ids = ids(header(mail, "Message-ID"));
        return ids.isEmpty() ? "<" + digest(mail) + "@no.message.id>" : ids.get(0);
    }

    /** Of the headers and what is read of the text: the same mail gives the same. */
    private static String digest(MimeMessage mail) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : List.of("Date", "From", "To", "Subject", "Received")) {
                digest.update(String.valueOf(header(mail, name)).getBytes(StandardCharsets.UTF_8));
            }
            digest.update(BodyReader.text(mail).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InternetAddress sender(MimeMessage mail) {
        for (String name : List.of("From", "Sender")) {
            try {
                Address[] found = InternetAddress.parseHeader(String.valueOf(header(mail, name)), false);
                if (found.length > 0 && found[0] instanceof InternetAddress address && address.getAddress() != null) {
                    return address;
                }
            } catch (MessagingException e) {
                continue;
            }
        }
        return null;
    }

    private static List<String> answers(MimeMessage mail) {
        Set<String> ids = new LinkedHashSet<>(ids(header(mail, "In-Reply-To")));
        ids.addAll(ids(header(mail, "References")));
        return ids.stream().limit(MOST_IDS).toList();
    }

    /** One of ours may stand behind ten thousand others. */
    private static List<String> plusAddresses(MimeMessage mail) {
        Set<String> all = new LinkedHashSet<>();
        for (String name : List.of("Delivered-To", "X-Original-To", "To", "Cc")) {
            Matcher found = PLUS_ADDRESS.matcher(String.valueOf(header(mail, name)));
            while (found.find() && all.size() < MOST_IDS) {
                all.add(found.group());
            }
        }
        return List.copyOf(all);
    }

    private static Instant sentAt(MimeMessage mail) {
        try {
            Date date = mail.getSentDate();
            return date == null ? null : date.toInstant();
        } catch (MessagingException e) {
            return null;
        }
    }

    private static String decoded(String text) {
        try {
            return text == null ? null : MimeUtility.decodeText(MimeUtility.unfold(text));
        } catch (UnsupportedEncodingException e) {
            return text;
        }
    }

    private static String line(String text) {
        String line = BodyReader.clean(MailText.line(text)).strip();
        return line.isEmpty() ? null : line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }
}
