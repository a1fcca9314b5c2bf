package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SilenceTest {

    @Test
    void daysAreThoseOfTheCustomersCountry() {
        Instant lateInBrussels = Instant.parse("2026-10-06T22:30:00Z");
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        assertEquals(47, new Silence(lateInBrussels, ZoneId.of("Europe/Brussels")).days(now));
        assertEquals(48, new Silence(lateInBrussels, ZoneId.of("Europe/London")).days(now));
    }
}
