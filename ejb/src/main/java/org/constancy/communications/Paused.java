package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.constancy.cadence.Pause;

/** That a customer is left alone, to the last day of it and why. */
@Embeddable
record Paused(
        @Column(name = "paused_until") LocalDate until,
        @Column(name = "pause_reason", length = 500) String reason) {

    /** @param pause the one that runs; {@code null}, as is what comes back, for none */
    static Paused of(Pause pause) {
        return pause == null ? null : new Paused(pause.lastDay(), pause.reason());
    }

    /** The first day behind it. */
    LocalDate resumes() {
        return until.plusDays(1);
    }

    boolean holds(LocalDate day) {
        return !day.isAfter(until);
    }
}
