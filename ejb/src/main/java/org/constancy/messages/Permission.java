package org.constancy.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.constancy.customers.Medium;
import org.constancy.customers.Preference;
import org.constancy.customers.Purpose;

/**
 * Whether something may be sent to somebody now. What an agreement needs always may, unless its address is dead. Everything else
 * waits for the end of quiet hours. What needs consent goes only where that was given, only by the channel that the person
 * prefers, and no more often in a week than the cap allows; everything that he was sent counts, whatever it was for.
 *
 * @param wants what the person has said of this purpose and medium; {@code null} where he has said nothing
 * @param suppressed whether mail to the address has come back
 * @param sentInWeek how many other messages the person was sent in the seven days before, or is being sent now
 * @param oldestInWeek when the first of these was sent; {@code null} where one that is on its way may make room earlier
 * @param cap how many a week there may be
 */
public record Permission(
        Purpose purpose,
        Medium medium,
        Boolean wants,
        Preference preference,
        ZoneId zone,
        boolean suppressed,
        long sentInWeek,
        Instant oldestInWeek,
        int cap) {

    static final Duration WEEK = Duration.ofDays(7);

    /**
     * @param obstacle {@code null}: it may be sent
     * @param until when an obstacle that passes will have passed; {@code null} for one that stays
     */
    public record Answer(Obstacle obstacle, Instant until) {

        private static final Answer YES = new Answer(null, null);

        /** Whether it may be sent now. */
        public boolean yes() {
            return obstacle == null;
        }
    }

    /** What holds at a moment. */
    public Answer at(Instant now) {
        if (suppressed) {
            return new Answer(Obstacle.SUPPRESSED, null);
        }
        if (purpose == Purpose.SERVICE) {
            return Answer.YES;
        }
        if (Boolean.FALSE.equals(wants)) {
            return new Answer(Obstacle.OBJECTED, null);
        }
        Instant quietUntil =
                preference.quiet() == null ? null : preference.quiet().end(now, zone);
        Answer quiet = quietUntil == null ? Answer.YES : new Answer(Obstacle.QUIET_HOURS, quietUntil);
        return purpose.needsConsent() ? unasked(quiet) : quiet;
    }

    private Answer unasked(Answer quiet) {
        if (wants == null) {
            return new Answer(Obstacle.NO_CONSENT, null);
        }
        if (preference.medium() != null && preference.medium() != medium) {
            return new Answer(Obstacle.OTHER_CHANNEL, null);
        }
        if (sentInWeek >= cap) {
            Instant free = oldestInWeek == null ? null : oldestInWeek.plus(WEEK);
            boolean longer = quiet.yes() || free != null && free.isAfter(quiet.until());
            return longer ? new Answer(Obstacle.WEEKLY_LIMIT, free) : quiet;
        }
        return quiet;
    }
}
