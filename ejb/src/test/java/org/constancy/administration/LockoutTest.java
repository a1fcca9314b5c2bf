package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LockoutTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Lockout LOCKOUT = new Lockout(5, Duration.ofMinutes(1), Duration.ofMinutes(15));

    @Test
    void aFewSlipsCostNothing() {
        assertNull(LOCKOUT.until(4, NOW));
    }

    @Test
    void theFifthCostsAMinuteAndEachFurtherOneTwiceAsMuch() {
        assertEquals(NOW.plus(Duration.ofMinutes(1)), LOCKOUT.until(5, NOW));
        assertEquals(NOW.plus(Duration.ofMinutes(2)), LOCKOUT.until(6, NOW));
        assertEquals(NOW.plus(Duration.ofMinutes(8)), LOCKOUT.until(8, NOW));
    }

    @Test
    void nobodyIsLockedOutForGood() {
        assertEquals(NOW.plus(Duration.ofMinutes(15)), LOCKOUT.until(9, NOW));
        assertEquals(NOW.plus(Duration.ofMinutes(15)), LOCKOUT.until(Integer.MAX_VALUE, NOW));
    }

    @Property
    void oneMoreFailureNeverShortensTheRest(@ForAll @IntRange(min = 5, max = 10_000) int failures) {
        assertFalse(LOCKOUT.until(failures + 1, NOW).isBefore(LOCKOUT.until(failures, NOW)));
    }
}
