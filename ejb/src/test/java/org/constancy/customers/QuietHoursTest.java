package org.constancy.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest(name = "{0} to {1}, at {2}: {3}")
    @CsvSource({
        "20:00,08:00,2026-11-22T20:30:00Z,2026-11-23T07:00:00Z",
        "20:00,08:00,2026-11-23T05:00:00Z,2026-11-23T07:00:00Z",
        "20:00,08:00,2026-11-23T07:00:00Z,",
        "12:00,13:30,2026-11-23T11:00:00Z,2026-11-23T12:30:00Z",
        "12:00,13:30,2026-11-23T10:59:59Z,",
        "09:00,09:00,2026-11-23T08:00:00Z,",
        "22:00,03:00,2026-10-24T23:30:00Z,2026-10-25T02:00:00Z"
    })
    void itIsQuietUntilTheEndWhereThePersonIs(LocalTime from, LocalTime to, Instant at, Instant end) {
        assertEquals(end, new QuietHours(from, to).end(at, BRUSSELS));
    }

    @Property
    void theEndIsAheadAndThenItIsQuietNoMore(
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int to,
            @ForAll @LongRange(min = 1_700_000_000L, max = 1_900_000_000L) long second) {
        QuietHours quiet = new QuietHours(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L));
        ZoneId utc = ZoneId.of("UTC");
        Instant at = Instant.ofEpochSecond(second);
        Instant end = quiet.end(at, utc);
        if (end != null) {
            assertEquals(true, end.isAfter(at));
            assertNull(quiet.end(end, utc));
        }
    }
}
