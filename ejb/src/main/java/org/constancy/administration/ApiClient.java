package org.constancy.administration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.constancy.kernel.Caller;

/**
 * A system that calls the API with an id and a secret, or with access tokens that it got for them. Disabling it, its
 * expiry and a new secret stop it, tokens included, within seconds.
 */
@Entity
@Table(name = "api_client")
class ApiClient {

    @Id
    private String id;

    private String name;
    private String secretHash;
    private Instant secretChangedAt;

    @Convert(converter = Scopes.class)
    private Set<String> scopes;

    private Integer requestsPerMinute;
    private Instant expiresAt;
    private boolean disabled;

    @Version
    private long revision;

    private Instant createdAt;
    private String createdBy;
    private Instant changedAt;
    private String changedBy;

    protected ApiClient() {}

    ApiClient(String id, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.createdBy = Caller.current().name();
    }

    void agree(Client.Terms terms, Instant now) {
        name = terms.name();
        scopes = Set.copyOf(terms.scopes());
        requestsPerMinute = terms.requestsPerMinute();
        expiresAt = terms.expiresAt();
        touch(now);
    }

    void give(String secret, Instant now) {
        secretHash = Secrets.hash(secret);
        secretChangedAt = now;
        touch(now);
    }

    void disable(boolean whether, Instant now) {
        disabled = whether;
        touch(now);
    }

    String secretHash() {
        return secretHash;
    }

    Client shown() {
        return new Client(
                id, name, Set.copyOf(scopes), requestsPerMinute, expiresAt, secretChangedAt, disabled, revision);
    }

    /** For the audit: what it may do. */
    ObjectNode told() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", name)
                .put("scopes", Scopes.text(scopes))
                .put("requestsPerMinute", requestsPerMinute)
                .put("expiresAt", expiresAt == null ? null : expiresAt.toString())
                .put("secretChangedAt", secretChangedAt.toString())
                .put("disabled", disabled);
    }

    private void touch(Instant now) {
        changedAt = now;
        changedBy = Caller.current().name();
    }
}
