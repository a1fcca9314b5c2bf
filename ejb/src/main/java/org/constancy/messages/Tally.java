package org.constancy.messages;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * How far it is with all recipients of a message together.
 *
 * @param waiting were not tried yet
 * @param trying were tried and will be again
 * @param lost will not get it
 * @param obstacle what stands in the way of most of those who do not have it, {@code null} where nothing does
 * @param lastSent when the last one was sent, {@code null} where none was
 */
record Tally(long waiting, long trying, long sent, long lost, Obstacle obstacle, Instant lastSent) {

    /** Recipients who are equally far. */
    record Group(Recipient.State state, Obstacle obstacle, long count, Instant lastSent) {

        /** A row of state, obstacle, count and moment. */
        static Group of(Object[] row) {
            return new Group((Recipient.State) row[0], (Obstacle) row[1], (Long) row[2], (Instant) row[3]);
        }
    }

    static Tally of(Collection<Group> groups) {
        return new Tally(
                count(groups, Recipient.State.WAITING),
                count(groups, Recipient.State.TRYING),
                count(groups, Recipient.State.SENT),
                count(groups, Recipient.State.FAILED) + count(groups, Recipient.State.WITHDRAWN),
                groups.stream()
                        .filter(each -> each.obstacle() != null)
                        .max(Comparator.comparingLong(Group::count).thenComparing(Group::obstacle))
                        .map(Group::obstacle)
                        .orElse(null),
                groups.stream()
                        .map(Group::lastSent)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Whether some of it went out. */
    boolean begun() {
        return sent > 0 || trying > 0;
    }

    /** The state that a message has by them, which had {@code now}. */
    MessageState state(MessageState now) {
        if (now == MessageState.CANCELLED) {
            return sent > 0 ? MessageState.COMPLETED : now;
        }
        if (waiting + trying > 0) {
            return begun() || now != MessageState.INITIAL ? MessageState.IN_PROGRESS : now;
        }
        return sent > 0 ? MessageState.COMPLETED : lost > 0 ? MessageState.FAILED : now;
    }

    /** What stands in the way, in a word; {@code null} where nothing does. */
    String reason() {
        return obstacle == null ? null : obstacle.word();
    }

    private static long count(Collection<Group> groups, Recipient.State state) {
        return groups.stream()
                .filter(each -> each.state() == state)
                .mapToLong(Group::count)
                .sum();
    }
}
