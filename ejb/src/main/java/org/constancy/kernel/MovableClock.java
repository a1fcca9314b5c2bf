package org.constancy.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The product's one clock: UTC, in whole milliseconds, so that what is stored is what was said. A test may move it. */
public final class MovableClock extends Clock {

    private final AtomicReference<Duration> ahead;
    private final ZoneId zone;

    public MovableClock() {
        this(new AtomicReference<>(Duration.ZERO), ZoneOffset.UTC);
    }

    private MovableClock(AtomicReference<Duration> ahead, ZoneId zone) {
        this.ahead = ahead;
        this.zone = zone;
    }

    /** From now on this clock shows {@code instant} and goes on ticking from there. */
    public void moveTo(Instant instant) {
        ahead.set(Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), instant));
    }

    @Override
    public long millis() {
        return System.currentTimeMillis() + ahead.get().toMillis();
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(ahead, other);
    }
}
