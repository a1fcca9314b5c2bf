package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SilenceTest {

    @Property
    void aContactIsDueExactlyWhenTheSilenceIsAsLongAsTheCadence(
            @ForAll("moments") Instant since,
            @ForAll("moments") Instant now,
            @ForAll @IntRange(min = 1, max = 400) int cadence,
            @ForAll("zones") ZoneId zone) {
        Silence silence = new Silence(since, cadence, zone);
        assertEquals(silence.days(now) >= cadence, !silence.dueAt().isAfter(now));
    }

    @Property
    void oneMillisecondBeforeTheDayItIsNotDue(
            @ForAll("moments") Instant since,
            @ForAll @IntRange(min = 1, max = 400) int cadence,
            @ForAll("zones") ZoneId zone) {
        Silence silence = new Silence(since, cadence, zone);
        assertEquals(cadence, silence.days(silence.dueAt()));
        assertEquals(cadence - 1, silence.days(silence.dueAt().minusMillis(1)));
    }

    @Property
    void aLaterTalkIsNeverDueEarlier(
            @ForAll("moments") Instant one, @ForAll("moments") Instant other, @ForAll("zones") ZoneId zone) {
        Instant first = one.isBefore(other) ? one : other;
        Instant second = one.isBefore(other) ? other : one;
        assertFalse(new Silence(second, 30, zone).dueAt().isBefore(new Silence(first, 30, zone).dueAt()));
    }

    @Example
    void daysAreThoseOfTheCustomersCountry() {
        Instant lateInBrussels = Instant.parse("2026-10-06T22:30:00Z");
        Silence brussels = new Silence(lateInBrussels, 30, ZoneId.of("Europe/Brussels"));
        assertEquals(LocalDate.of(2026, 11, 6), brussels.dueOn());
        assertEquals(Instant.parse("2026-11-05T23:00:00Z"), brussels.dueAt());
        assertEquals(47, brussels.days(Instant.parse("2026-11-23T10:00:00Z")));
        assertTrue(new Silence(lateInBrussels, 30, ZoneId.of("Europe/London"))
                .dueAt()
                .isBefore(brussels.dueAt()));
    }

    @Provide
    Arbitrary<Instant> moments() {
        long first = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
        long last = Instant.parse("2030-01-01T00:00:00Z").toEpochMilli();
        return Arbitraries.longs().between(first, last).map(Instant::ofEpochMilli);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "Europe/Brussels", "Europe/Lisbon", "America/New_York", "Pacific/Auckland")
                .map(ZoneId::of);
    }
}
