package org.constancy.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {

    private final Days english = new SomeReader(Locale.ENGLISH).days();
    private final Days french = new SomeReader(Locale.FRENCH).days();
    private final Days german = new SomeReader(Locale.GERMAN).days();

    @Test
    void theDaysAroundTodayHaveNames() {
        assertEquals("yesterday", english.say(LocalDate.parse("2026-11-22")));
        assertEquals("aujourd’hui", french.say(LocalDate.parse("2026-11-23")));
        assertEquals("morgen", german.say(LocalDate.parse("2026-11-24")));
    }

    @Test
    void otherDaysHaveAYearOnlyWhereItIsNotThisOne() {
        assertEquals("6 November", english.say(LocalDate.parse("2026-11-06")));
        assertEquals("11. Februar 2027", german.say(LocalDate.parse("2027-02-11")));
        assertEquals("7 oct. 2025", french.brief(LocalDate.parse("2025-10-07")));
    }

    @Test
    void aMomentIsSaidInTheZoneOfTheReader() {
        Instant lateInUtc = Instant.parse("2026-11-22T23:30:00Z");
        assertEquals("today at 00:30", english.say(lateInUtc));
        assertEquals("Monday 23 November 2026, 00:30 CET", english.exactly(lateInUtc));
    }

    @Test
    void aDayThatWasAgreedOnIsThatDayHoweverItWasSent() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate first = LocalDate.of(2026, 12, 1);
        assertEquals(first, english.agreed(Instant.parse("2026-11-30T23:00:00Z"), berlin));
        assertEquals(first, english.agreed(Instant.parse("2026-12-01T00:00:00Z"), berlin));
        assertEquals(first, english.agreed(Instant.parse("2026-12-01T00:00:00Z"), ZoneId.of("America/New_York")));
    }

    @Test
    void aMomentAtMidnightIsADayAndAnyOtherIsNot() {
        ZoneId dallas = ZoneId.of("America/Chicago");
        Instant utc = Instant.parse("2026-12-01T00:00:00Z");
        assertTrue(english.isDay(utc, dallas));
        assertEquals(LocalDate.of(2026, 12, 1), english.of(utc, dallas));
        Instant there = Instant.parse("2026-12-01T06:00:00Z");
        assertTrue(english.isDay(there, dallas));
        assertEquals(LocalDate.of(2026, 12, 1), english.of(there, dallas));
        Instant here = Instant.parse("2026-11-30T23:00:00Z");
        assertTrue(english.isDay(here, dallas));
        assertEquals(LocalDate.of(2026, 12, 1), english.of(here, dallas));
        Instant talk = Instant.parse("2026-11-30T23:30:00Z");
        assertFalse(english.isDay(talk, dallas));
        assertEquals(LocalDate.of(2026, 12, 1), english.of(talk, dallas));
    }

    @Test
    void theLastDayIsTheOneBeforeTheEnd() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate last = LocalDate.of(2026, 11, 30);
        assertEquals(last, english.last(Instant.parse("2026-11-30T23:00:00Z"), berlin));
        assertEquals(last, english.last(Instant.parse("2026-12-01T00:00:00Z"), berlin));
        assertEquals(last, english.last(Instant.parse("2026-11-30T22:59:59Z"), berlin));
    }
}
