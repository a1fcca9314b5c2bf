package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was heard in all contacts with a customer, put together, and whether we have answered.
 *
 * @param talkedAt the last two-way contact, or {@code null}
 * @param at the last contact of any kind, or {@code null}
 * @param plannedAt when we said that we would be in touch again, or {@code null}
 * @param mood the last one that was told, or {@code null}
 * @param words the last need in the customer's own words, or {@code null}
 * @param replyAt when the customer wrote and nobody has answered since, or {@code null}
 * @param writtenAt when we last wrote a message to the customer that went out, or {@code null}
 * @param told what the last contact {@link Heard#tells}; {@code null} where that is not known
 */
@Embeddable
record LastHeard(
        @Column(name = "talked_at") Instant talkedAt,
        @Column(name = "heard_at") Instant at,
        @Column(name = "planned_at") Instant plannedAt,
        @Column(name = "mood") Integer mood,
        @Column(name = "words", length = 500) String words,
        @Column(name = "reply_at") Instant replyAt,
        @Column(name = "written_at") Instant writtenAt,
        @Column(name = "heard_told") Integer told) {

    static final LastHeard NOTHING = new LastHeard(null, null, null, null, null, null, null, null);

    /**
     * @param lastTalk the last two-way contact, or {@code null}
     * @param latest contacts of any kind, the latest first
     * @param writtenAt when we last wrote, or {@code null}
     */
    static LastHeard of(Instant lastTalk, List<Heard> latest, Instant writtenAt) {
        return new LastHeard(
                lastTalk,
                latest.isEmpty() ? null : latest.get(0).at(),
                Heard.planned(latest),
                first(latest.stream().map(Heard::mood)),
                first(latest.stream().map(Heard::words)),
                Heard.unanswered(latest, writtenAt),
                writtenAt,
                latest.isEmpty() ? null : latest.get(0).tells());
    }

    private static <T> T first(Stream<T> some) {
        return some.filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether this contact is behind all others. */
    boolean isBefore(Heard latest) {
        return at != null && latest.at().isAfter(at);
    }

    /** The same and one contact more, behind all others. @param talk when both sides spoke, or {@code null} */
    LastHeard and(Heard latest, Instant talk) {
        return new LastHeard(
                talkedAt(talk),
                latest.at(),
                latest.next() != null || latest.twoWay() ? latest.next() : plannedAt,
                latest.mood() == null ? mood : latest.mood(),
                latest.words() == null ? words : latest.words(),
                !latest.waits(writtenAt) ? null : replyAt == null ? latest.at() : replyAt,
                writtenAt,
                latest.tells());
    }

    /** Whether the last contact tells all that this one, which was before it, could tell. */
    boolean covers(Heard earlier) {
        return at != null
                && earlier.at().isBefore(at)
                && told != null
                && (earlier.tells() & ~told) == 0
                && replyAt == null;
    }

    /** The same and one contact more that it {@link #covers}. @param talk when both sides spoke, or {@code null} */
    LastHeard andCovered(Instant talk) {
        return new LastHeard(talkedAt(talk), at, plannedAt, mood, words, replyAt, writtenAt, told);
    }

    /** The same and when we last wrote: what we answered so is found out from all contacts. @param moment may be {@code null} */
    LastHeard written(Instant moment) {
        return new LastHeard(talkedAt, at, plannedAt, mood, words, replyAt, moment, told);
    }

    /** The last two-way contact, when there was one more. @param talk when both sides spoke, or {@code null} */
    Instant talkedAt(Instant talk) {
        return talk != null && (talkedAt == null || talk.isAfter(talkedAt)) ? talk : talkedAt;
    }
}
