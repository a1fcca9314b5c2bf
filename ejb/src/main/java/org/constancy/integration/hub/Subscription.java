package org.constancy.integration.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Json;

/**
 * Somebody who wants the events of an API. Active: they are sent. Paused: they are kept and sent when it goes on. Disabled, by
 * an administrator or because the listener said 410: no new ones are kept, and those that wait are held.
 */
@Entity
@Table(name = "subscription")
public class Subscription {

    /** After a rotation, both signatures are sent for so long. */
    static final Duration OVERLAP = Duration.ofHours(24);

    /** Whether it gets events. */
    public enum State {
        ACTIVE,
        PAUSED,
        DISABLED
    }

    @Id
    private String id;

    private String api;
    private String owner;

    @Column(length = 2000)
    private String callback;

    @Column(length = 4000)
    private String query;

    @Column(length = 20000)
    private String conditions;

    @Column(length = 500)
    private String root;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(length = 1000)
    private String reason;

    private String secret;
    private String oldSecret;
    private Instant oldSecretUntil;

    @Version
    private long revision;

    private Instant createdAt;
    private Instant changedAt;

    protected Subscription() {}

    Subscription(Request request, String api, String owner, Instant now) {
        this.id = Ids.next();
        this.api = api;
        this.owner = owner;
        this.callback = request.callback();
        this.query = request.query();
        this.conditions = ConditionText.write(request.conditions());
        this.root = request.root();
        this.state = State.ACTIVE;
        this.secret = Signature.newSecret();
        this.createdAt = now;
        this.changedAt = now;
    }

    /** @param why for the administrator, {@code null} where he did it himself */
    void become(State next, String why, Instant now) {
        state = next;
        reason = why;
        changedAt = now;
    }

    /** A new secret; what is sent is signed with the old one too, for a while. */
    String rotate(Instant now) {
        oldSecret = secret;
        oldSecretUntil = now.plus(OVERLAP);
        secret = Signature.newSecret();
        changedAt = now;
        return secret;
    }

    /** The header {@code webhook-signature}. */
    String sign(String eventId, Instant now, byte[] body) {
        List<String> signatures = new ArrayList<>();
        signatures.add(Signature.of(secret, eventId, now.getEpochSecond(), body));
        if (oldSecret != null && now.isBefore(oldSecretUntil)) {
            signatures.add(Signature.of(oldSecret, eventId, now.getEpochSecond(), body));
        }
        return String.join(" ", signatures);
    }

    /** For the audit: no secret. */
    ObjectNode told() {
        return Json.object()
                .put("id", id)
                .put("api", api)
                .put("owner", owner)
                .put("callback", callback)
                .put("query", query)
                .put("state", state.name())
                .put("reason", reason);
    }

    String secret() {
        return secret;
    }

    String root() {
        return root;
    }

    byte[] bytes(EventDocument event) {
        return Json.write(event.json()).getBytes(StandardCharsets.UTF_8);
    }

    List<org.constancy.kernel.Query.Condition> conditions() {
        return ConditionText.read(conditions);
    }

    public String id() {
        return id;
    }

    /** {@code TMF620}, or {@link Subscriptions#ALL}. */
    public String api() {
        return api;
    }

    /** Who registered it, as the audit trail names callers: {@code client:billing}. */
    public String owner() {
        return owner;
    }

    public String callback() {
        return callback;
    }

    /** As it was sent; {@code null} for all events of the API. */
    public String query() {
        return query;
    }

    public State state() {
        return state;
    }

    /** Why it is disabled, where the listener had it so; else {@code null}. */
    public String reason() {
        return reason;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Until when the secret before the last rotation signs too; {@code null} where there was none. */
    public Instant oldSecretUntil() {
        return oldSecretUntil;
    }
}
