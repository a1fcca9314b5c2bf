package org.constancy.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AnsweredShareTest {

    @Test
    void where_nothing_is_counted_there_is_no_share() {
        assertNull(new AnsweredShare(0, 0, 5).percent());
    }

    @Property
    void who_still_waits_in_time_changes_nothing(
            @ForAll @IntRange(max = 100000) int inTime,
            @ForAll @IntRange(min = 1, max = 100000) int late,
            @ForAll @IntRange(max = 1000) int waiting) {
        AnsweredShare share = new AnsweredShare(inTime, late, waiting);
        assertEquals(new AnsweredShare(inTime, late, 0).percent(), share.percent());
        assertTrue(share.percent() >= 0 && share.percent() < 100);
    }

    /** The 30 days are the customer's, through every change of the clocks. */
    @Property
    void the_last_moment_in_time_is_the_end_of_the_thirtieth_day(@ForAll @IntRange(max = 8760 * 3) int hour) {
        ZoneId zone = ZoneId.of("Europe/Brussels");
        Instant heard = Instant.parse("2025-01-01T00:30:00Z").plus(Duration.ofHours(hour));
        LocalDate day = heard.atZone(zone).toLocalDate();
        Instant end = Term.end(heard, Term.ANSWER_DAYS, zone);
        assertEquals(day.plusDays(30), end.atZone(zone).toLocalDate());
        assertEquals(day.plusDays(31), end.plusMillis(1).atZone(zone).toLocalDate());
    }
}
