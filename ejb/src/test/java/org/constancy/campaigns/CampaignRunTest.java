package org.constancy.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CampaignRunTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final CampaignRun run = new CampaignRun("c", NOW);

    @Test
    void aStepThatFailsIsTriedAgainAfterEverLongerPauses() {
        assertEquals(List.of(1L, 5L, 30L, 120L, 360L, 360L), pauses(6));
    }

    @Test
    void aStepThatWorksEndsTheTrouble() {
        pauses(3);
        run.worked();
        assertNull(run.problem());
        assertEquals(List.of(1L), pauses(1));
    }

    @Test
    void whoeverMovesItBeginsAnew() {
        pauses(3);
        run.goes(CampaignRun.Step.SEND, NOW);
        assertNull(run.problem());
        assertEquals(NOW, run.nextAt());
        assertEquals(0, run.failures());
    }

    /** In minutes. */
    private List<Long> pauses(int failures) {
        return IntStream.range(0, failures)
                .mapToObj(i -> {
                    run.fails("the template is gone", NOW);
                    return Duration.between(NOW, run.nextAt()).toMinutes();
                })
                .toList();
    }
}
