package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Contacts that were dated ahead: from their day on they count. */
@Stateless
public class ContactsAhead {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Standings standings;

    /**
     * Ids of customers with such a contact whose day has come, by id.
     *
     * @param behind the id behind which to begin
     */
    public List<String> customers(String behind, int most) {
        return em.createQuery(
                        "select distinct c.customerId from Contact c where c.ahead = true and c.at <= ?1"
                                + " and c.customerId > ?2 order by c.customerId",
                        String.class)
                .setParameter(1, clock.instant())
                .setParameter(2, behind)
                .setMaxResults(most)
                .getResultList();
    }

    /** Counts those of a customer, who is locked before them, as he is by whoever corrects one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void count(String customerId) {
        em.find(Standing.class, customerId, LockModeType.PESSIMISTIC_WRITE);
        em.createQuery("update Contact c set c.ahead = false where c.customerId = ?1 and c.ahead = true and c.at <= ?2")
                .setParameter(1, customerId)
                .setParameter(2, clock.instant())
                .executeUpdate();
        standings.refresh(List.of(customerId));
    }
}
