package org.constancy.integration.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a failed delivery is tried again.
 *
 * @param pauses the first before the first try, the others between tries; when they are used up it is parked
 * @param jitter so large a part of each pause is added at random, so that not all come back at once; 0.1 is a tenth
 * @param longestAsked a target that asks for a longer pause gets this one
 */
public record Schedule(List<Duration> pauses, double jitter, Duration longestAsked) {

    /** 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h, as Standard Webhooks recommends. */
    public static final Schedule STANDARD = new Schedule(
            List.of(
                    Duration.ZERO,
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofHours(20),
                    Duration.ofHours(24)),
            0.1,
            Duration.ofHours(24));

    public Schedule {
        pauses = List.copyOf(pauses);
    }

    /**
     * The pause before the next try; empty when there is none.
     *
     * @param tried so many times, at least once
     * @param asked for by the target, or {@code null}
     * @param chance from 0 to 1
     */
    public Optional<Duration> pause(int tried, Duration asked, double chance) {
        if (tried >= pauses.size()) {
            return Optional.empty();
        }
        Duration own = pauses.get(tried);
        Duration spread = own.plusMillis((long) (own.toMillis() * jitter * chance));
        Duration wanted = asked == null || asked.compareTo(longestAsked) < 0 ? asked : longestAsked;
        return Optional.of(wanted == null || wanted.compareTo(spread) < 0 ? spread : wanted);
    }
}
