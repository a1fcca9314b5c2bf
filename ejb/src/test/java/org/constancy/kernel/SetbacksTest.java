package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetbacksTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final Logger LOG = Logger.getLogger(SetbacksTest.class.getName());

    private final MovableClock clock = new MovableClock();
    private final Setbacks setbacks = new Setbacks(SetbacksTest.class, clock, "{0} waits");
    private final List<String> logged = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord told) {
            logged.add(told.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private int tries;

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(ear);
        clock.moveTo(START);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(ear);
    }

    @Test
    void whatFailsRestsForEverLongerAndIsToldOfOnce() {
        assertEquals(1, triesUntil(Duration.ofSeconds(30)));
        assertEquals(2, triesUntil(Duration.ofMinutes(2)));
        assertEquals(2, triesUntil(Duration.ofMinutes(6)));
        assertEquals(3, triesUntil(Duration.ofMinutes(8)));
        assertEquals(4, triesUntil(Duration.ofMinutes(40)));
        assertEquals(List.of("a waits"), logged);
    }

    @Test
    void theOthersGoOn() {
        triesUntil(Duration.ZERO);
        assertTrue(setbacks.attempt("b", () -> {}));
    }

    @Test
    void whatWorksAgainIsToldOfAgainWhenItFailsAnew() {
        triesUntil(Duration.ZERO);
        clock.moveTo(START.plus(Duration.ofMinutes(2)));
        assertTrue(setbacks.attempt("a", () -> {}));
        triesUntil(Duration.ofMinutes(3));
        assertEquals(List.of("a waits", "a waits"), logged);
    }

    private int triesUntil(Duration passed) {
        clock.moveTo(START.plus(passed));
        assertFalse(setbacks.attempt("a", () -> {
            tries++;
            throw new IllegalStateException("broken");
        }));
        return tries;
    }
}
