package org.constancy.integration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.constancy.kernel.Statements;

/** Requests that carried an idempotency key, and what they were answered, for 24 hours. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdempotentRequests {

    /** What the first request was answered. */
    public record Answer(int status, String location, String tag, String body) {}

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /**
     * Claims a key. Refused with 422 {@code request.key.reused} for another body and with 409 {@code request.running} while the
     * first request has no answer yet.
     *
     * @return the first request's answer, or {@code null} where this is the first
     */
    public Answer begin(String scope, String key, byte[] body) {
        String id = hash((scope + "\n" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        IdempotentRequest known = em.find(IdempotentRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (known != null && known.expired(clock.instant())) {
            em.remove(known);
            em.flush();
            known = null;
        }
        if (known == null) {
            claim(new IdempotentRequest(id, hash(body), clock.instant()));
            return null;
        }
        return known.answer(hash(body));
    }

    /** Not Hibernate's: of two requests at once one is in vain, and that is nothing to warn of. */
    private void claim(IdempotentRequest first) {
        try {
            statements.insert(List.of(first.row()));
        } catch (PersistenceException claimedMeanwhile) {
            throw IdempotentRequest.running();
        }
    }

    /** Keeps the answer; those of failures are not kept. */
    public void finish(String scope, String key, Answer answer) {
        IdempotentRequest running = find(scope, key);
        if (running != null && answer.status() < 400) {
            running.answered(answer);
        } else if (running != null) {
            em.remove(running);
        }
    }

    /** Gives the key back, as if it had not been used. */
    public void forget(String scope, String key) {
        IdempotentRequest running = find(scope, key);
        if (running != null) {
            em.remove(running);
        }
    }

    /** Forgets the keys whose day is over. */
    public void forgetOld() {
        em.createQuery("delete from IdempotentRequest r where r.startedAt < ?1")
                .setParameter(1, clock.instant().minus(IdempotentRequest.KEPT))
                .executeUpdate();
    }

    private IdempotentRequest find(String scope, String key) {
        return em.find(
                IdempotentRequest.class, hash((scope + "\n" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static String hash(byte[] of) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
