package org.constancy.communications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long a customer has not been talked with, counted in days of his own country.
 *
 * @param since the last two-way contact, or the start of the agreement where there was none
 */
record Silence(Instant since, ZoneId zone) {

    /** How many days it has been by then. */
    int days(Instant at) {
        return (int) ChronoUnit.DAYS.between(day(since), day(at));
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
