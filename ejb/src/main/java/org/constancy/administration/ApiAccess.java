package org.constancy.administration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether an API client is who it says. A good verdict is kept for a few seconds under the SHA-256 of what was presented,
 * so that a request costs a microsecond, no secret stays in memory, and a revoked client stops within them.
 */
@ApplicationScoped
public class ApiAccess {

    @Inject
    private ApiClients clients;

    @Inject
    private TokenKeys keys;

    @Inject
    private AccessSettings settings;

    @Inject
    private Clock clock;

    private final Cache<String, Admission> good = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .executor(Runnable::run)
            .build();

    private volatile AccessTokens tokens;

    /**
     * A client that may come in.
     *
     * @param scopes what it may do this time: a token may hold less than its client has
     * @param until good before this instant only
     */
    public record Admission(Client client, Set<String> scopes, Instant until) {}

    /**
     * Checks credentials as an {@code Authorization} header carries them: {@code Basic} with id and secret, or
     * {@code Bearer} with an access token of ours. Nothing when they are not good, for whatever reason.
     */
    public Optional<Admission> check(String authorization) {
        Admission known = good.get(
                Secrets.hash(authorization), key -> judge(authorization).orElse(null));
        return known == null || isPast(known.until()) ? Optional.empty() : Optional.of(known);
    }

    private boolean isPast(Instant until) {
        return until != Instant.MAX && !clock.instant().isBefore(until);
    }

    /** Checks an id and a secret. */
    public Optional<Admission> check(String id, String secret) {
        Optional<ApiClients.Kept> kept = clients.kept(id);
        if (kept.isEmpty() || !Secrets.matches(secret, kept.get().secretHash())) {
            return Optional.empty();
        }
        Client client = kept.get().client();
        return admit(client, client.scopes(), Instant.MAX);
    }

    /** An access token for a client that was admitted, with these of its scopes. */
    public String token(Client client, Set<String> scopes) {
        return tokens().issue(client, scopes, settings.tokenLifetime());
    }

    /** A client has changed: asks the database again. */
    void forget() {
        good.invalidateAll();
    }

    private Optional<Admission> judge(String authorization) {
        int blank = authorization.indexOf(' ');
        String scheme = authorization.substring(0, Math.max(blank, 0)).toLowerCase(Locale.ROOT);
        String value = authorization.substring(blank + 1).strip();
        return switch (scheme) {
            case "basic" -> basic(value);
            case "bearer" -> tokens().read(value).flatMap(this::bearer);
            default -> Optional.empty();
        };
    }

    private Optional<Admission> basic(String value) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        return colon < 0 ? Optional.empty() : check(pair.substring(0, colon), pair.substring(colon + 1));
    }

    private Optional<Admission> bearer(AccessTokens.Claims claims) {
        return clients.kept(claims.clientId())
                .map(ApiClients.Kept::client)
                .filter(client -> client.secretChangedAt().equals(claims.secretChangedAt()))
                .flatMap(client -> admit(client, still(claims.scopes(), client), claims.expiresAt()));
    }

    private Optional<Admission> admit(Client client, Set<String> scopes, Instant until) {
        if (!client.admitted(clock.instant())) {
            return Optional.empty();
        }
        Instant expires = client.expiresAt();
        return Optional.of(new Admission(client, scopes, expires != null && expires.isBefore(until) ? expires : until));
    }

    /** What was granted with the token and has not been taken from the client since. */
    private static Set<String> still(Set<String> granted, Client client) {
        return granted.stream()
                .filter(scope -> Scopes.cover(client.scopes(), scope))
                .collect(Collectors.toUnmodifiableSet());
    }

    private AccessTokens tokens() {
        if (tokens == null) {
            tokens = new AccessTokens(
                    keys.find().orElseThrow(() -> new IllegalStateException("The key for access tokens is missing")),
                    clock);
        }
        return tokens;
    }
}
