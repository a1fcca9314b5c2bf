package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** That a customer was put off, and since when: he leaves Today until the day, or the next talk, or until he writes. */
@Embeddable
record Snoozed(
        @Column(name = "snoozed_at") Instant at,
        @Column(name = "snoozed_until") LocalDate until,
        @Column(name = "snoozed_by") String by,
        @Column(name = "snooze_reason", length = 500) String reason) {

    static Snoozed of(Snooze snooze, Instant now) {
        return new Snoozed(now, snooze.until(), snooze.by(), snooze.reason());
    }

    /** @param talk the last one, or {@code null} */
    boolean endedBy(Instant talk) {
        return talk != null && talk.isAfter(at);
    }

    /** When what asks for a contact is on the list: what asked when the customer was put off waits, what he wrote since does not. */
    Instant orLater(Instant asked, boolean written, ZoneId zone) {
        Instant day = until.atStartOfDay(zone).toInstant();
        return written && asked.isAfter(at) || asked.isAfter(day) ? asked : day;
    }

    /** As it is on a day, {@code null} where it is over. */
    Snooze on(LocalDate day) {
        return day.isBefore(until) ? new Snooze(until, reason, by) : null;
    }
}
