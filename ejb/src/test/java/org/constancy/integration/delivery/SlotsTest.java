package org.constancy.integration.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who gets a thread. */
class SlotsTest {

    private static final int ALL = 8;

    private final Slots slots = new Slots(ALL);

    @Test
    void aTargetHasTwoThreadsAtMost() {
        assertTrue(slots.take(target(1), 2));
        assertTrue(slots.take(target(1), 2));
        assertFalse(slots.take(target(1), 2));
        assertTrue(slots.take(target(2), 2));
    }

    @Test
    void whatIsInTroubleHasHalfOfTheThreads() {
        for (int i = 0; i < ALL; i++) {
            slots.tell(target(i), true);
        }
        int taken = 0;
        for (int i = 0; i < ALL; i++) {
            taken += slots.take(target(i), 2) ? 1 : 0;
        }
        assertEquals(ALL / 2, taken);
        assertTrue(slots.take(target(100), 2), "one that is well gets a thread");
    }

    @Test
    void oneThatIsWellAgainCountsNoLonger() {
        slots.tell(target(1), true);
        slots.tell(target(1), false);
        for (int i = 0; i < ALL; i++) {
            assertTrue(slots.take(target(1), ALL));
        }
        assertFalse(slots.take(target(2), 2));
    }

    @Test
    void whoMissedAThreadIsRememberedOnce() {
        slots.take(target(1), 1);
        slots.take(target(1), 1);
        slots.take(target(1), 1);
        assertEquals(target(1), slots.release(target(1)));
        assertTrue(slots.take(target(1), 1));
        assertNull(slots.release(target(1)));
    }

    private static Target target(int number) {
        return new Target("hub", "listener-" + number);
    }
}
