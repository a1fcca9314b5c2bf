package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.constancy.cadence.Cadence;
import org.constancy.cadence.NextTalk;

/**
 * The talk that a customer is due next, as his row keeps it; all but the cadence is {@code null} where nothing asks for one.
 *
 * @param on a working day in the customer's country
 * @param because what asks for it
 * @param day of the plan that asks, or how many days a role allows
 * @param role with whom to talk
 */
@Embeddable
record DueTalk(
        @Column(name = "cadence_days") int cadenceDays,
        @Column(name = "due_on") LocalDate on,

        @Column(name = "due_because") @Enumerated(EnumType.STRING)
        NextTalk.Because because,

        @Column(name = "due_day") Integer day,
        @Column(name = "due_role") String role) {

    static final DueTalk NONE = none(Cadence.USUAL_DAYS);

    private static DueTalk none(int cadenceDays) {
        return new DueTalk(cadenceDays, null, null, null, null);
    }

    /** The one that comes after this. @param next {@code null} where nothing asks for a talk */
    DueTalk then(NextTalk next) {
        return next == null
                ? none(cadenceDays)
                : new DueTalk(next.cadenceDays(), next.on(), next.because(), next.day(), next.role());
    }

    /** The first moment of its day, or {@code null}. */
    Instant at(ZoneId zone) {
        return on == null ? null : on.atStartOfDay(zone).toInstant();
    }
}
