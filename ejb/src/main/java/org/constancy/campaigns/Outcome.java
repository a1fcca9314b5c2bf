package org.constancy.campaigns;

import java.time.Instant;
import java.util.Locale;
import org.constancy.customers.ContactPerson;
import org.constancy.messages.Obstacle;
import org.constancy.messages.Recipient;

/**
 * What became of a campaign at one person.
 *
 * @param name {@code null} where the person is not here any more
 * @param outcome {@code listed}, {@code excluded}, {@code waiting}, {@code sent}, {@code bounced}, {@code failed},
 *     {@code withdrawn}, {@code left out}, {@code replied} or {@code unsubscribed}
 * @param reason what stands in the way, in a word; {@code null} where nothing does
 * @param detail more about it, or what the other side said; may be {@code null}
 * @param messageId the message, where one was written
 * @param sentAt when it went out, {@code null} where it did not
 */
public record Outcome(
        String personId,
        String customerId,
        String name,
        String address,
        String outcome,
        String reason,
        String detail,
        String messageId,
        Instant sentAt) {

    /** @param to {@code null} where no message was written */
    static Outcome of(CampaignPerson person, ContactPerson who, Recipient to) {
        String name = who == null ? null : who.name();
        if (to == null) {
            String word = person.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return new Outcome(
                    person.personId(),
                    person.customerId(),
                    name,
                    who == null ? null : who.mail(),
                    word,
                    person.reason(),
                    person.detail(),
                    null,
                    null);
        }
        return new Outcome(
                person.personId(),
                person.customerId(),
                name,
                to.address(),
                word(to),
                to.obstacle() == null ? null : to.obstacle().word(),
                to.detail(),
                to.messageId(),
                to.sentAt());
    }

    /** What says most of a recipient: that he answered before that it was sent. */
    static String word(Recipient to) {
        if (to.unsubscribedAt() != null) {
            return "unsubscribed";
        }
        if (to.repliedAt() != null) {
            return "replied";
        }
        return switch (to.state()) {
            case WAITING, TRYING -> "waiting";
            case SENT -> "sent";
            case FAILED -> to.obstacle() == Obstacle.BOUNCED ? "bounced" : "failed";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
