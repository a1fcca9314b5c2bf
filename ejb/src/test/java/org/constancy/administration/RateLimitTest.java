package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    private final StoppedClock clock = new StoppedClock(START);
    private final RateLimit limit = new RateLimit(clock);

    @Test
    void aMinutesWorthMayBeSpentAtOnceAndThenOneWaits() {
        spend(4);
        assertEquals(Duration.ofSeconds(15), limit.take("crm", 4));
    }

    @Test
    void afterTheWaitThereIsExactlyOneMore() {
        spend(4);
        clock.forward(Duration.ofSeconds(15));
        assertEquals(Duration.ZERO, limit.take("crm", 4));
        assertEquals(Duration.ofSeconds(15), limit.take("crm", 4));
    }

    @Test
    void oneKeyDoesNotSpendAnothersShare() {
        spend(4);
        assertEquals(Duration.ZERO, limit.take("billing", 4));
    }

    @Test
    void whatIsGivenBackMayBeTakenAgain() {
        spend(4);
        limit.giveBack("crm", 4);
        assertEquals(Duration.ZERO, limit.take("crm", 4));
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        spend(4);
        clock.forward(Duration.ofDays(-1));
        assertEquals(Duration.ZERO, limit.take("crm", 4));
    }

    @Property
    void noMinuteSeesMoreThanTwiceTheLimit(
            @ForAll @IntRange(min = 1, max = 20) int perMinute,
            @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 5_000) Integer> steps) {
        StoppedClock moving = new StoppedClock(START);
        RateLimit tried = new RateLimit(moving);
        List<Instant> granted = new ArrayList<>();
        for (int step : steps) {
            moving.forward(Duration.ofMillis(step));
            if (tried.take("crm", perMinute).isZero()) {
                granted.add(moving.instant());
            }
        }
        for (Instant from : granted) {
            Instant until = from.plusSeconds(60);
            long within = granted.stream()
                    .filter(at -> !at.isBefore(from) && at.isBefore(until))
                    .count();
            assertTrue(within <= 2L * perMinute, within + " in one minute");
        }
    }

    private void spend(int times) {
        for (int i = 0; i < times; i++) {
            assertEquals(Duration.ZERO, limit.take("crm", 4));
        }
    }
}
