package org.constancy.communications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.constancy.communications.Preparation.Trend;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aMoodAboveThoseBeforeIsBetterAndOneBelowIsWorse() {
        assertEquals(Trend.BETTER, trend(4, 2, 3, 3));
        assertEquals(Trend.WORSE, trend(2, 3, 4));
    }

    @Test
    void halfAStepIsNoChange() {
        assertEquals(Trend.SAME, trend(4, 4, 3));
        assertEquals(Trend.SAME, trend(3, 4, 3));
    }

    @Test
    void oneMoodGoesNowhere() {
        assertNull(trend());
        assertNull(trend(1));
    }

    private static Trend trend(int... latestFirst) {
        List<Preparation.Mood> moods = IntStream.of(latestFirst)
                .mapToObj(each -> new Preparation.Mood(NOW, each))
                .toList();
        return new Preparation(null, moods, List.of(), List.of()).trend();
    }
}
