package org.constancy.integration.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** When what failed is tried again. */
class ScheduleTest {

    private static final Schedule STANDARD = Schedule.STANDARD;

    @Test
    void aDeliveryIsTriedTenTimesInThreeDaysAndThenParked() {
        List<Duration> pauses = new ArrayList<>();
        int tried = 1;
        while (STANDARD.pause(tried, null, 0).isPresent()) {
            pauses.add(STANDARD.pause(tried++, null, 0).orElseThrow());
        }
        assertEquals(
                List.of(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(5),
                        Duration.ofHours(10),
                        Duration.ofHours(14),
                        Duration.ofHours(20),
                        Duration.ofHours(24)),
                pauses);
        assertEquals(10, tried);
    }

    @Property
    void noPauseIsShorterThanTheScheduleSaysNorATenthLonger(
            @ForAll @IntRange(min = 1, max = 9) int tried, @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        Duration least = STANDARD.pauses().get(tried);
        Duration pause = STANDARD.pause(tried, null, chance).orElseThrow();
        assertFalse(pause.compareTo(least) < 0);
        assertFalse(pause.toMillis() > least.toMillis() * 1.1);
    }

    @Property
    void aPauseThatWasAskedForIsKeptWhereItIsLongerButNoLongerThanADay(
            @ForAll @IntRange(min = 1, max = 9) int tried,
            @ForAll @DoubleRange(min = 0, max = 1) double chance,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long seconds) {
        Duration asked = Duration.ofSeconds(seconds);
        Duration own = STANDARD.pause(tried, null, chance).orElseThrow();
        Duration pause = STANDARD.pause(tried, asked, chance).orElseThrow();
        Duration kept = asked.compareTo(Duration.ofDays(1)) < 0 ? asked : Duration.ofDays(1);
        assertEquals(own.compareTo(kept) > 0 ? own : kept, pause);
    }

    @Test
    void whoAsksForAPauseAfterTheLastTryIsParkedAllTheSame() {
        assertTrue(STANDARD.pause(10, Duration.ofSeconds(1), 0).isEmpty());
    }
}
