package org.constancy.messages;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** What an answer belongs to, and what a mail that comes back means. For the room that reads mail. */
@Stateless
public class Correspondence {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Suppressions suppressions;

    @Inject
    private Messages messages;

    /** Whom we wrote the mail that has one of these ids, angle brackets included; {@code null} where none of them is ours. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Recipient byMailId(Collection<String> mailIds) {
        return mailIds.isEmpty() ? null : first("r.mailId in ?1", mailIds);
    }

    /** Whom we wrote the mail with this token; {@code null} where it is none of ours. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Recipient byToken(String token) {
        return first("r.token = ?1", token);
    }

    /** Persons whom we have written to at an address, at most two: two are as good as none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> personsAt(String address) {
        return em.createQuery(
                        "select distinct r.personId from Recipient r where r.address = ?1 and r.personId is not null",
                        String.class)
                .setParameter(1, address)
                .setMaxResults(2)
                .getResultList();
    }

    /** Somebody answered what was sent to him. */
    public void answered(String recipientId) {
        em.find(Recipient.class, recipientId).replied(clock.instant());
    }

    /** What was sent came back. @param dead whether the address will never take mail: then nothing more is sent there */
    public void bounced(String recipientId, String words, boolean dead) {
        Recipient to = em.find(Recipient.class, recipientId);
        em.find(Message.class, to.messageId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(to, LockModeType.PESSIMISTIC_WRITE);
        to.failed(Obstacle.BOUNCED, words);
        if (dead && to.address() != null) {
            suppressions.add(to.address(), words);
        }
        messages.settle(to.messageId());
    }

    private Recipient first(String where, Object value) {
        return em.createQuery("select r from Recipient r where " + where, Recipient.class)
                .setParameter(1, value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
