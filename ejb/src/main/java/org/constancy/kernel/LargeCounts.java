package org.constancy.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How many rows match, where they are very many: to count them at each look costs more than the page itself, and more with each
 * customer. Such a count is up to half a minute old; one of fewer than {@value #LARGE} rows is never kept.
 */
@ApplicationScoped
public class LargeCounts {

    public static final int LARGE = 10_000;

    private final Cache<List<?>, Long> kept = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .executor(Runnable::run)
            .build();

    /** @param what is counted; @return {@code null} where it is not known */
    public Long of(List<?> what) {
        return kept.getIfPresent(what);
    }

    /** As it is known, else as it is counted now. */
    public long of(List<?> what, LongSupplier count) {
        Long known = of(what);
        if (known != null) {
            return known;
        }
        long counted = count.getAsLong();
        keep(what, counted);
        return counted;
    }

    /** Keeps a count that is large. */
    public void keep(List<?> what, long count) {
        if (count >= LARGE) {
            kept.put(what, count);
        }
    }
}
