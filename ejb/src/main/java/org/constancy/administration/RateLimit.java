package org.constancy.administration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So many a minute for each key, spent at once or spread, on this node. It remembers, per key, the moment at which a
 * full minute's worth is free again (the generic cell rate algorithm); keys that rest are forgotten.
 */
public final class RateLimit {

    private static final long MINUTE = 60_000;

    private final Clock clock;
    private final Cache<String, AtomicLong> fullAgain = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .executor(Runnable::run)
            .build();

    public RateLimit(Clock clock) {
        this.clock = clock;
    }

    /** Takes one of {@code perMinute}; zero when it was there, else how long until the next one is. */
    public Duration take(String key, int perMinute) {
        long now = clock.millis();
        AtomicLong cell = fullAgain.get(key, k -> new AtomicLong());
        while (true) {
            long before = cell.get();
            long start = before - now > MINUTE ? now : Math.max(before, now);
            long after = start + MINUTE / perMinute;
            if (after - now > MINUTE) {
                return Duration.ofMillis(after - now - MINUTE);
            }
            if (cell.compareAndSet(before, after)) {
                return Duration.ZERO;
            }
        }
    }

    /** Puts one back that was taken. */
    public void giveBack(String key, int perMinute) {
        AtomicLong cell = fullAgain.getIfPresent(key);
        if (cell != null) {
            cell.addAndGet(-MINUTE / perMinute);
        }
    }
}
