package org.constancy.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SittingTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration ABSOLUTE = Duration.ofHours(12);

    private final Sitting sitting = new Sitting("1", 0, "hash", MORNING, MORNING);

    @Test
    void halfAnHourOfRestEndsIt() {
        assertTrue(sitting.awake(MORNING.plus(IDLE).minusMillis(1), IDLE, ABSOLUTE));
        assertFalse(sitting.awake(MORNING.plus(IDLE), IDLE, ABSOLUTE));
    }

    @Test
    void whoIsSeenGoesOn() {
        Sitting later = sitting.seen(MORNING.plus(Duration.ofMinutes(29)));
        assertTrue(later.awake(MORNING.plus(Duration.ofMinutes(58)), IDLE, ABSOLUTE));
    }

    @Test
    void afterTwelveHoursItEndsHoweverBusy() {
        Instant evening = MORNING.plus(ABSOLUTE);
        assertTrue(sitting.seen(evening.minusMillis(1)).awake(evening.minusMillis(1), IDLE, ABSOLUTE));
        assertFalse(sitting.seen(evening).awake(evening, IDLE, ABSOLUTE));
    }

    @Test
    void aBusyPageDoesNotWriteTheSessionEachTime() {
        assertFalse(sitting.stale(MORNING.plusSeconds(14)));
        assertTrue(sitting.stale(MORNING.plusSeconds(15)));
    }

    @Test
    void itTravelsBetweenNodes() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sitting);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(sitting, in.readObject());
        }
    }
}
