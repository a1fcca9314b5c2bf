package org.constancy.integration.hub;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Subscriptions that are being told of events, and whether they may be: asked for each event, so a yes is kept for a second. A no
 * is not, so that what goes on again goes on at once.
 */
@ApplicationScoped
public class Addressees {

    private final Cache<Key, Addressee> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .executor(Runnable::run)
            .build();

    /** A subscription, for events of an API. */
    record Key(String subscription, String api) {}

    /** @param mayRead whether its owner may still read what belongs to the API */
    record Addressee(Subscription subscription, boolean mayRead) {

        boolean isTold() {
            return mayRead && subscription.state() == Subscription.State.ACTIVE;
        }
    }

    /** @param otherwise looks it up; {@code null} where there is none */
    public Addressee get(Key key, Supplier<Addressee> otherwise) {
        Addressee found = known.get(key, same -> otherwise.get());
        if (found != null && !found.isTold()) {
            known.invalidate(key);
        }
        return found;
    }
}
