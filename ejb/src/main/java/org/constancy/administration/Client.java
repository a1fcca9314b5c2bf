package org.constancy.administration;

import java.time.Instant;
import java.util.Set;
import org.constancy.kernel.Caller;

/**
 * A system that calls the API, as others may see it: everything but the secret.
 *
 * @param id what it identifies itself with; never changes
 * @param scopes such as {@code TMF620:read}, {@code TMF620:write} (which includes reading), {@code imports:write},
 *     {@code due:read}, {@code audit:read}, or {@code *} for everything
 * @param requestsPerMinute on each node; {@code null} for no limit
 * @param expiresAt it is let in no longer from then on; {@code null} for never
 * @param secretChangedAt access tokens of an earlier secret are no longer good
 */
public record Client(
        String id,
        String name,
        Set<String> scopes,
        Integer requestsPerMinute,
        Instant expiresAt,
        Instant secretChangedAt,
        boolean disabled,
        long revision) {

    /** What an administrator says of a client; the whole of it is taken. */
    public record Terms(String name, Set<String> scopes, Integer requestsPerMinute, Instant expiresAt) {}

    /** A client with the secret that was made for it: shown once, kept nowhere. */
    public record Issued(Client client, String secret) {

        @Override
        public String toString() {
            return "Issued[" + client.id() + "]";
        }
    }

    /** Whether it may come in at all. */
    public boolean admitted(Instant now) {
        return !disabled && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** This client as the one who calls in a request, with these of its scopes. */
    public Caller caller(Set<String> granted, String requestId) {
        return new Caller(id, name, Caller.Kind.CLIENT, Set.of(), granted, requestId);
    }
}
