package org.constancy.communications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.constancy.kernel.Statements;

/**
 * What one contact left behind. Of what only some may see, nothing but that it was.
 *
 * @param words the first need in the customer's words, or {@code null}
 * @param next when we said that we would be in touch again, or {@code null}
 * @param asks whether the customer wrote, and so waits for an answer
 */
public record Heard(Instant at, boolean twoWay, Integer mood, String words, Instant next, boolean asks) {

    /** What {@link #of} reads of an interaction {@code i}. */
    static final String COLUMNS =
            "i.at, i.two_way, i.mood, i.first_need, i.next_contact_date, i.channel, i.direction," + " i.visibility";

    static Heard of(ResultSet row) throws SQLException {
        long number = row.getLong(3);
        Long mood = row.wasNull() ? null : number;
        return of(
                Statements.instant(row, 1),
                row.getBoolean(2),
                mood,
                row.getString(4),
                Statements.instant(row, 5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }

    /** @param visibility who may see what was said, {@code null} for all */
    static Heard of(
            Instant at,
            boolean twoWay,
            Long mood,
            String words,
            Instant next,
            String channel,
            String direction,
            String visibility) {
        boolean forAll = visibility == null || visibility.equals(InteractionSight.ALL);
        return new Heard(
                at,
                twoWay,
                forAll && mood != null ? mood.intValue() : null,
                forAll ? words : null,
                next,
                asks(channel, direction));
    }

    /** Mood, words and what is planned, a bit for each that it tells: of an earlier contact they are of no account then. */
    int tells() {
        return (mood == null ? 0 : 1) | (words == null ? 0 : 2) | (next == null && !twoWay ? 0 : 4);
    }

    private static boolean asks(String channel, String direction) {
        return Channel.named(channel).written()
                && Direction.of(direction == null ? "" : direction) == Direction.INBOUND;
    }

    /** Whether it asks for an answer that was not written since. @param writtenAt when we last wrote, or {@code null} */
    boolean waits(Instant writtenAt) {
        return asks && (writtenAt == null || at.isAfter(writtenAt));
    }

    /** When the customer wrote and nobody has answered since, or {@code null}. @param writtenAt when we last wrote */
    static Instant unanswered(List<Heard> latestFirst, Instant writtenAt) {
        Instant first = null;
        for (Heard each : latestFirst) {
            if (!each.waits(writtenAt)) {
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
