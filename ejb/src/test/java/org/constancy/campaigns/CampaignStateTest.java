package org.constancy.campaigns;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignStateTest {

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    void only_what_was_previewed_or_paused_is_sent(CampaignState from) {
        boolean may = from == CampaignState.READY || from == CampaignState.PAUSED;

        assertEquals(may, from.next().contains(CampaignState.RUNNING));
    }

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    void nobody_says_that_it_is_ready_or_finished_but_the_work_itself(CampaignState from) {
        assertTrue(from.next().stream().noneMatch(to -> to == CampaignState.READY || to == CampaignState.FINISHED));
    }

    @Test
    void what_was_stopped_stays_so() {
        assertThrows(Refusal.class, () -> CampaignState.STOPPED.checkMoveTo(CampaignState.RUNNING, true));
        assertThrows(Refusal.class, () -> CampaignState.RUNNING.checkMoveTo(CampaignState.FINISHED, false));
        assertDoesNotThrow(() -> CampaignState.RUNNING.checkMoveTo(CampaignState.FINISHED, true));
    }
}
