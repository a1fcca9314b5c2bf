package org.constancy.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.constancy.kernel.Page;

/** The recipients of messages. Works inside the transaction of the caller. */
@ApplicationScoped
public class Recipients {

    private static final String ALL = "select r from Recipient r where r.messageId = ?1 order by r.place";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** In place of those that a message had. */
    void replace(String messageId, List<Recipient> recipients) {
        em.createQuery("delete from Recipient r where r.messageId = ?1")
                .setParameter(1, messageId)
                .executeUpdate();
        recipients.forEach(em::persist);
    }

    /** Some of a message, in the order in which it names them, with the number of all. */
    Page<Recipient> page(String messageId, int offset, int limit) {
        List<Recipient> rows = em.createQuery(ALL, Recipient.class)
                .setParameter(1, messageId)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        long total = em.createQuery("select count(r) from Recipient r where r.messageId = ?1", Long.class)
                .setParameter(1, messageId)
                .getSingleResult();
        return new Page<>(rows, total, null);
    }

    List<Recipient> all(String messageId) {
        return em.createQuery(ALL, Recipient.class).setParameter(1, messageId).getResultList();
    }

    /** How far it is with all of them together. */
    Tally tally(String messageId) {
        em.flush();
        List<Object[]> groups = em.createQuery(
                        "select r.state, r.obstacle, count(r), max(r.sentAt) from Recipient r where r.messageId = ?1"
                                + " group by r.state, r.obstacle",
                        Object[].class)
                .setParameter(1, messageId)
                .getResultList();
        return Tally.of(groups.stream().map(Tally.Group::of).toList());
    }

    /** A message was settled by hand: what was open at its recipients is settled as well. */
    void settle(String messageId, MessageState state) {
        em.createQuery("select r from Recipient r where r.messageId = ?1 and r.state in ?2", Recipient.class)
                .setParameter(1, messageId)
                .setParameter(2, List.of(Recipient.State.WAITING, Recipient.State.TRYING))
                .getResultStream()
                .forEach(each -> settle(each, state, clock.instant()));
    }

    /** What the state of its message means for an open recipient. */
    static void settle(Recipient recipient, MessageState state, Instant at) {
        switch (state) {
            case COMPLETED -> recipient.sent(at);
            case CANCELLED -> recipient.withdrawn();
            case FAILED -> recipient.failed(Obstacle.GIVEN_UP, null);
            default -> {}
        }
    }
}
