package org.constancy.cadence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * What all policies come to, kept for two seconds because every contact asks for it. Who was worked out by policies that
 * had just changed is worked out again: see {@link #settled}.
 */
@ApplicationScoped
public class CadenceBook {

    private static final Duration KEPT = Duration.ofSeconds(2);

    @Inject
    private CadencePolicies policies;

    private final Cache<String, Cadence> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).executor(Runnable::run).build();

    public Cadence today() {
        return kept.get(
                "",
                none -> new Cadence(
                        policies.all().stream().map(CadencePolicy::terms).toList()));
    }

    /** After which time no node knows policies from before any more. */
    public static Duration settled() {
        return KEPT.plusSeconds(1);
    }
}
