package org.constancy.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.constancy.kernel.NewRow;
import org.constancy.kernel.Refusal;

/** One claimed key. Without an answer after two minutes its request has died, and the key is free again. */
@Entity
@Table(name = "idempotent_request")
public class IdempotentRequest {

    static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(2);

    @Id
    private String id;

    private String bodyHash;
    private Instant startedAt;
    private Integer status;

    @Column(length = 1000)
    private String location;

    private String tag;

    @Column(length = 1048576)
    private String body;

    protected IdempotentRequest() {}

    IdempotentRequest(String id, String bodyHash, Instant startedAt) {
        this.id = id;
        this.bodyHash = bodyHash;
        this.startedAt = startedAt;
    }

    /** As it is while it has no answer. */
    NewRow row() {
        return NewRow.of("idempotent_request (id, body_hash, started_at)", id, bodyHash, startedAt);
    }

    boolean expired(Instant now) {
        return startedAt.plus(status == null ? LONGEST_RUN : KEPT).isBefore(now);
    }

    void answered(IdempotentRequests.Answer answer) {
        status = answer.status();
        location = answer.location();
        tag = answer.tag();
        body = answer.body();
    }

    IdempotentRequests.Answer answer(String hash) {
        if (!bodyHash.equals(hash)) {
            throw new Refusal(
                    Refusal.Kind.UNPROCESSABLE,
                    "request.key.reused",
                    "This Idempotency-Key was used with another body.",
                    null);
        }
        if (status == null) {
            throw running();
        }
        return new IdempotentRequests.Answer(status, location, tag, body);
    }

    /** 409 with {@code request.running}: another request claimed the key and has no answer yet. */
    static Refusal running() {
        return new Refusal(
                Refusal.Kind.RUNNING,
                "request.running",
                "The first request with this key still runs. Ask again in a second.",
                null);
    }
}
