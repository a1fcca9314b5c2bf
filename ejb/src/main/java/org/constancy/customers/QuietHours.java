package org.constancy.customers;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a person does not want to be written to, every day anew, where he is.
 *
 * @param from the first minute; may lie behind {@code to}: then it is over midnight. Equal to it: never
 * @param to the first minute that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** When they are over, if it is quiet at that moment; else {@code null}. */
    public Instant end(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        if (!quiet(there.toLocalTime())) {
            return null;
        }
        ZonedDateTime end = there.toLocalDate().atTime(to).atZone(zone);
        return (end.toInstant().isAfter(at)
                        ? end
                        : there.toLocalDate().plusDays(1).atTime(to).atZone(zone))
                .toInstant();
    }

    private boolean quiet(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isAfter(to) ? begun || !over : begun && !over;
    }
}
