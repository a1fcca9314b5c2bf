package org.constancy.mail;

import java.time.Duration;
import java.util.List;

/**
 * What came into a mailbox of late, that is within 30 days.
 *
 * @param came mails that were new and could be read
 * @param waiting how many wait for somebody to say whose they are, however old they are
 * @param passedOver mails that could not be read; they stay at their server
 * @param unreadable the latest of those, at most five; {@link InboundMail#excerpt} says why
 */
public record MailboxFigures(long came, long waiting, long passedOver, List<InboundMail> unreadable) {

    static final Duration LATELY = Duration.ofDays(30);
    static final int SHOWN = 5;
}
