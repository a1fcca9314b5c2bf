package org.constancy.web.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class TodayPageTest {

    @Test
    void theNextCustomerIsTheOneBelow() {
        assertEquals("b", TodayPage.below("a", List.of("a", "b", "c")));
        assertEquals("c", TodayPage.below("b", List.of("a", "b", "c")));
    }

    @Test
    void belowTheLastTheListGoesOnAboveHim() {
        assertEquals("b", TodayPage.below("c", List.of("a", "b", "c")));
        assertNull(TodayPage.below("a", List.of("a")));
    }

    @Test
    void whoIsNotInTheListIsFollowedByItsFirst() {
        assertEquals("a", TodayPage.below("somebody", List.of("a", "b")));
    }
}
