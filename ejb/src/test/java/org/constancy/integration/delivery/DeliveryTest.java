package org.constancy.integration.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The life of a delivery. */
class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Delivery delivery = new Delivery("hub", "listener", null, "event", NOW, NOW);

    @Test
    void aTryThatWasTakenOverIsNoLongerItsFirstOwners() {
        delivery.claim("one", NOW, LEASE);
        assertTrue(delivery.isTry("one", 1));
        delivery.claim("other", NOW.plusSeconds(31), LEASE);
        assertFalse(delivery.isTry("one", 1));
        assertTrue(delivery.isTry("other", 2));
    }

    @Test
    void whatWasCancelledWhileItWasTriedStaysCancelled() {
        delivery.claim("one", NOW, LEASE);
        delivery.cancel(NOW);
        assertFalse(delivery.isTry("one", 1));
        assertTrue(delivery.over());
    }

    @Test
    void aTryThatCouldNotBeMadeDoesNotCount() {
        delivery.claim("one", NOW, LEASE);
        delivery.hold(null, "No server is configured.");
        assertEquals(0, delivery.attempts());
        assertEquals(Delivery.State.HELD, delivery.state());
        assertNull(delivery.nextAt());
    }

    @Test
    void whatIsResentBeginsAgain() {
        delivery.claim("one", NOW, LEASE);
        delivery.park(NOW, "410");
        assertNull(delivery.nextAt());
        delivery.resend(NOW.plusSeconds(60));
        assertEquals(0, delivery.attempts());
        assertEquals(NOW.plusSeconds(60), delivery.nextAt());
        assertNull(delivery.endedAt());
    }

    @Test
    void aLongProblemIsCut() {
        delivery.claim("one", NOW, LEASE);
        delivery.again(NOW, "x".repeat(5000));
        assertEquals(1000, delivery.lastProblem().length());
    }
}
