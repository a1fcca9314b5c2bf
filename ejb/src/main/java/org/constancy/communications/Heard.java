package org.constancy.communications;

import java.time.Instant;
import java.util.List;

/**
 * What one contact left behind. Of what only some may see, nothing but that it was.
 *
 * @param words the first need in the customer's words, or {@code null}
 * @param next when we said that we would be in touch again, or {@code null}
 * @param asks whether the customer wrote, and so waits for an answer
 */
record Heard(Instant at, boolean twoWay, Integer mood, String words, Instant next, boolean asks) {

    /** @param row the components in their order, as the database gives them */
    static Heard of(Object[] row) {
        boolean forAll = row[7] == null || row[7].equals(InteractionSight.ALL);
        Long mood = forAll ? (Long) row[2] : null;
        return new Heard(
                (Instant) row[0],
                (Boolean) row[1],
                mood == null ? null : mood.intValue(),
                forAll ? (String) row[3] : null,
                (Instant) row[4],
                asks((String) row[5], (String) row[6]));
    }

    private static boolean asks(String channel, String direction) {
        return Channel.named(channel).written()
                && Direction.of(direction == null ? "" : direction) == Direction.INBOUND;
    }

    /** When the customer wrote and nobody has answered since, or {@code null}. */
    static Instant unanswered(List<Heard> latestFirst) {
        Instant first = null;
        for (Heard each : latestFirst) {
            if (!each.asks()) {
                return first;
            }
            first = each.at();
        }
        return first;
    }

    /** The next contact as it was last agreed; a talk since then that agreed none has settled it. */
    static Instant planned(List<Heard> latestFirst) {
        for (Heard each : latestFirst) {
            if (each.next() != null || each.twoWay()) {
                return each.next();
            }
        }
        return null;
    }
}
