package org.constancy.communications;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How well we keep in touch with very many customers: to count them all at each look would cost more than the list itself.
 * Those figures are up to half a minute old; the figures of fewer customers never are.
 */
@ApplicationScoped
public class LargeFigures {

    private static final int MANY = 10_000;

    private final Cache<Set<String>, DueFigures> kept = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofSeconds(30))
            .executor(Runnable::run)
            .build();

    /** @param owners {@code null} for all */
    DueFigures of(Set<String> owners, Supplier<DueFigures> count) {
        Set<String> key = owners == null ? Set.of() : Set.copyOf(owners);
        DueFigures known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        DueFigures counted = count.get();
        if (counted.customers() >= MANY) {
            kept.put(key, counted);
        }
        return counted;
    }
}
