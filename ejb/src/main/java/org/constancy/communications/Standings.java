package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.constancy.contracts.Agreements;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;

/**
 * Keeps how we stand with each customer, in the transaction of whatever changes it. The row is locked before anything is
 * read, so that of two changes at once the second sees what the first wrote.
 */
@Stateless
public class Standings {

    private static final int LATEST = 20;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Agreements agreements;

    @Inject
    private Customers customers;

    @Inject
    private Cadences cadences;

    /** A customer has come. */
    public void open(String customerId) {
        Standing standing = new Standing(customerId);
        workOut(standing, customerId);
        em.persist(standing);
    }

    /** A customer has gone. */
    public void close(String customerId) {
        Standing standing = em.find(Standing.class, customerId, LockModeType.PESSIMISTIC_WRITE);
        if (standing != null) {
            em.remove(standing);
        }
    }

    /** Works out anew how we stand with these; always in the same order, so that nobody waits in a circle. */
    public void refresh(Collection<String> customerIds) {
        for (String id : new TreeSet<>(customerIds)) {
            Standing standing = em.find(Standing.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (standing != null) {
                workOut(standing, id);
            }
        }
    }

    /** Customers with a contact that was dated ahead and whose day has come, at most {@code most}. */
    public List<String> withContactsToCount(int most) {
        return em.createQuery(
                        "select distinct c.customerId from Contact c where c.ahead = true and c.at <= ?1", String.class)
                .setParameter(1, clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Counts such contacts of a customer. */
    public void count(String customerId) {
        em.createQuery("update Contact c set c.ahead = false where c.customerId = ?1 and c.ahead = true and c.at <= ?2")
                .setParameter(1, customerId)
                .setParameter(2, clock.instant())
                .executeUpdate();
        refresh(List.of(customerId));
    }

    private void workOut(Standing standing, String customerId) {
        CustomerProfile profile = customers.profile(customerId);
        standing.is(profile, cadences.days(profile.tier()));
        standing.holds(agreements.inForce(customerId));
        standing.heard(lastTalk(customerId), latest(customerId));
        standing.conclude();
    }

    private Instant lastTalk(String customerId) {
        return em.createQuery(
                        "select max(c.at) from Contact c where c.customerId = ?1 and c.twoWay = true and c.ahead = false",
                        Instant.class)
                .setParameter(1, customerId)
                .getSingleResult();
    }

    private List<Heard> latest(String customerId) {
        return em.createQuery(
                        "select i.at, i.twoWay, i.mood, i.needs, i.firstNeed, i.nextContactDate"
                                + " from Contact c, Interaction i where i.id = c.interactionId and c.customerId = ?1"
                                + " and c.ahead = false order by c.at desc, c.interactionId desc",
                        Object[].class)
                .setParameter(1, customerId)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(Heard::of)
                .toList();
    }
}
