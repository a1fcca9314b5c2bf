package org.constancy.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a mail says, read as far as it can be.
 *
 * @param mailId its {@code Message-ID}; where it has none, one that is made of its bytes
 * @param sender a legal address, or {@code null}
 * @param text plain text, up to {@value #LONGEST_TEXT} characters; of HTML what a reader would see
 * @param size in bytes
 * @param sentAt when it arrived at its mailbox, else when it says that it was written; {@code null} where neither is known
 * @param answers the ids that it refers to, the nearest first
 * @param plusAddresses the addresses that it went to and that have a part behind a plus
 * @param calendar the first calendar in it, or {@code null}
 * @param report what a bounce says, {@code null} for other mail
 */
record ReceivedMail(
        String mailId,
        InboundMail.Kind kind,
        String sender,
        String senderName,
        String subject,
        String text,
        long size,
        Instant sentAt,
        List<String> answers,
        List<String> plusAddresses,
        String calendar,
        Bounce report) {

    static final int LONGEST_TEXT = 100_000;

    /** The same mail under another id. */
    ReceivedMail under(String id) {
        return new ReceivedMail(
                id, kind, sender, senderName, subject, text, size, sentAt, answers, plusAddresses, calendar, report);
    }

    /**
     * @param failed whether it is for good: an action {@code failed}, not {@code delayed}
     * @param words what the other side said, its status first
     * @param whom the addresses that did not take it, in lower case; more than one where mail was handed on
     */
    record Bounce(boolean failed, String words, Set<String> whom) {

        /** Whether it is about an address itself, and not only about one that its mail is handed on to. */
        boolean isOf(String address) {
            return address != null && whom.contains(address.toLowerCase(Locale.ROOT));
        }
    }
}
