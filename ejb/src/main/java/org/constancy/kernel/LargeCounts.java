package org.constancy.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How many rows match, where they are very many: to count a million at each look costs more than the page itself. Such a count is
 * up to half a minute old; one of fewer than 10,000 rows is never kept.
 */
@ApplicationScoped
class LargeCounts {

    private static final int LARGE = 10_000;

    private record Key(String sql, List<Object> parameters) {}

    private final Cache<Key, Long> kept = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .executor(Runnable::run)
            .build();

    /** {@code null} where it is not known. */
    Long of(String table, Where where) {
        return kept.getIfPresent(key(table, where));
    }

    void keep(String table, Where where, long count) {
        if (count >= LARGE) {
            kept.put(key(table, where), count);
        }
    }

    private static Key key(String table, Where where) {
        return new Key(table + " " + where.sql(), new ArrayList<>(where.parameters()));
    }
}
