package org.constancy.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Those among many with whom a piece of work fails, while it goes on with the others. Each rests for ever longer, up to six hours,
 * and is told of in the log once. Kept in memory: another node, and the next start, try it anew.
 */
public final class Setbacks {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private static final int MOST = 10_000;

    private final Logger log;
    private final Clock clock;
    private final String words;
    private final Cache<String, Setback> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofDays(1))
            .executor(Runnable::run)
            .build();

    private record Setback(int times, Instant rests) {}

    /**
     * @param of whose work it is; names the log
     * @param words what could not be done, and what somebody may do about it; {@code {0}} is with whom it failed
     */
    public Setbacks(Class<?> of, Clock clock, String words) {
        this.log = Logger.getLogger(of.getName());
        this.clock = clock;
        this.words = words;
    }

    /** Does the work with one of many, unless it rests after a failure. @return whether it was done */
    public boolean attempt(String which, Runnable work) {
        Setback before = known.getIfPresent(which);
        Instant now = clock.instant();
        if (before != null && before.rests().isAfter(now)) {
            return false;
        }
        try {
            work.run();
            known.invalidate(which);
            return true;
        } catch (RuntimeException e) {
            int times = before == null ? 1 : before.times() + 1;
            known.put(which, new Setback(times, now.plus(PAUSES.get(Math.min(times, PAUSES.size()) - 1))));
            if (before == null) {
                log.log(Level.WARNING, e, () -> words.replace("{0}", which));
            }
            return false;
        }
    }
}
