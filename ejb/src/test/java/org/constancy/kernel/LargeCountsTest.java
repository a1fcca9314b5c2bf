package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class LargeCountsTest {

    private final LargeCounts counts = new LargeCounts();

    @Test
    void aLargeCountIsKeptForWhoAsksTheSame() {
        counts.keep(List.of("customer", "tier", "gold"), 10_000);
        assertEquals(10_000, counts.of(List.of("customer", "tier", "gold")));
        assertNull(counts.of(List.of("customer")));
        assertNull(counts.of(List.of("customer", "tier", "silver")));
    }

    @Test
    void aSmallCountIsAlwaysCountedAnew() {
        counts.keep(List.of("customer"), 9_999);
        assertNull(counts.of(List.of("customer")));
    }
}
