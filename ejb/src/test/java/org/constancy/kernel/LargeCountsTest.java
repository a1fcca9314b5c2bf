package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class LargeCountsTest {

    private final LargeCounts counts = new LargeCounts();

    @Test
    void aLargeCountIsKeptForWhoAsksTheSame() {
        counts.keep("customer", gold(), 10_000);
        assertEquals(10_000, counts.of("customer", gold()));
        assertNull(counts.of("customer", new Where()));
        assertNull(counts.of("customer", new Where().and("t.tier = ?", "silver")));
        assertNull(counts.of("organization", gold()));
    }

    @Test
    void aSmallCountIsAlwaysCountedAnew() {
        counts.keep("customer", gold(), 9_999);
        assertNull(counts.of("customer", gold()));
    }

    private static Where gold() {
        return new Where().and("t.tier = ?", "gold");
    }
}
