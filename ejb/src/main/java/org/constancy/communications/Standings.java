package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.constancy.cadence.CadenceBook;
import org.constancy.cadence.Pauses;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Caller;
import org.constancy.listening.Needs;
import org.constancy.listening.Promises;

/**
 * Keeps how we stand with each customer, in the transaction of whatever changes it. The row is locked before anything is
 * read, so that of two changes at once the second sees what the first wrote.
 */
@Stateless
public class Standings {

    private static final int LATEST = 20;
    private static final int OPEN = 200;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Agreements agreements;

    @Inject
    private Customers customers;

    @Inject
    private Needs needs;

    @Inject
    private Promises promises;

    @Inject
    private CadenceBook cadence;

    @Inject
    private Pauses pauses;

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

    /** There was another contact with these; what they are stays as it was. */
    public void hear(Collection<String> customerIds) {
        for (String id : new TreeSet<>(customerIds)) {
            Standing standing = em.find(Standing.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (standing != null) {
                hear(standing, agreements.inForce(id));
            }
        }
    }

    /** What these customers need, or were promised, has changed. */
    public void listen(Collection<String> customerIds) {
        for (String id : new TreeSet<>(customerIds)) {
            Standing standing = em.find(Standing.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (standing != null) {
                Caller.system("standing")
                        .run(() -> standing.waits(Open.of(needs.ofCustomer(id, OPEN), promises.ofCustomer(id, OPEN))));
                hear(standing, agreements.inForce(id));
            }
        }
    }

    /** What answers a need of these has been there since then: they are due a talk about it. */
    public void answer(Collection<String> customerIds, Instant available) {
        for (String id : new TreeSet<>(customerIds)) {
            Standing standing = em.find(Standing.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (standing != null) {
                standing.answer(available);
                hear(standing, agreements.inForce(id));
            }
        }
    }

    /** A pause of this customer has begun or ended. */
    public void rest(String customerId) {
        Standing standing = em.find(Standing.class, customerId, LockModeType.PESSIMISTIC_WRITE);
        if (standing != null) {
            standing.rests(pauses.running(customerId));
            workOut(standing, customerId);
        }
    }

    /**
     * Works out anew when the next customers are due, by the policies of today and what else is known of them.
     *
     * @param behind the id of the customer behind whom to begin
     * @return their ids, in order; fewer than {@code most} where these are the last
     */
    public List<String> reconsider(String behind, int most) {
        List<Standing> some = em.createQuery(
                        "select s from Standing s where s.customerId > ?1 order by s.customerId", Standing.class)
                .setParameter(1, behind)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<String> ids = some.stream().map(Standing::customerId).toList();
        if (!ids.isEmpty()) {
            Map<String, List<AgreementSummary>> inForce =
                    agreements.inForce(ids).stream().collect(Collectors.groupingBy(AgreementSummary::customerId));
            Map<String, Map<String, Instant>> talks = talks(ids);
            some.forEach(each -> conclude(
                    each,
                    inForce.getOrDefault(each.customerId(), List.of()),
                    talks.getOrDefault(each.customerId(), Map.of())));
        }
        return ids;
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
        List<AgreementSummary> inForce = agreements.inForce(customerId);
        standing.is(profile);
        standing.holds(inForce);
        hear(standing, inForce);
    }

    private void hear(Standing standing, List<AgreementSummary> inForce) {
        String id = standing.customerId();
        standing.heard(lastTalk(id), latest(id));
        conclude(standing, inForce, talks(List.of(id)).getOrDefault(id, Map.of()));
    }

    private void conclude(Standing standing, List<AgreementSummary> inForce, Map<String, Instant> talks) {
        standing.conclude(cadence.today(), inForce, talks);
    }

    /** The last two-way contact of each customer with those who hold a role; not asked where no policy does. */
    private Map<String, Map<String, Instant>> talks(Collection<String> customerIds) {
        Map<String, Map<String, Instant>> talks = new HashMap<>();
        if (!cadence.today().byRole()) {
            return talks;
        }
        em.createQuery(
                        "select c.customerId, c.roles, max(c.at) from Contact c where c.customerId in ?1"
                                + " and c.twoWay = true and c.ahead = false and c.roles is not null"
                                + " group by c.customerId, c.roles",
                        Object[].class)
                .setParameter(1, customerIds)
                .getResultStream()
                .forEach(row -> {
                    Map<String, Instant> own = talks.computeIfAbsent((String) row[0], none -> new HashMap<>());
                    for (String role : ((String) row[1]).split(",")) {
                        own.merge(role, (Instant) row[2], (a, b) -> a.isAfter(b) ? a : b);
                    }
                });
        return talks;
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
                        "select i.at, i.twoWay, i.mood, i.firstNeed, i.nextContactDate, i.channel,"
                                + " i.direction, i.visibility"
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
