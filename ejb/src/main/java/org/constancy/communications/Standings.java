package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.cadence.Agreed;
import org.constancy.cadence.CadenceBook;
import org.constancy.cadence.Pauses;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.customers.Customers;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Statements;
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

    /** SQL, for Hibernate waits on H2; without an order, for H2 locks every row that it sorts. */
    private static final String FREE = "select s.* from standing s where s.customer_id in (?1) for update skip locked";

    private static final String HEARD = "select " + Heard.COLUMNS + " from interaction_customer c"
            + " join party_interaction i on i.id = c.interaction_id where c.customer_id = ? and c.ahead = false"
            + " order by c.at desc, c.interaction_id desc limit ?";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Statements statements;

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
        workOut(standing);
        em.persist(standing);
    }

    /** A customer has gone. */
    public void close(String customerId) {
        locked(List.of(customerId)).forEach(em::remove);
    }

    /** Works out anew how we stand with these. */
    public void refresh(Collection<String> customerIds) {
        locked(customerIds).forEach(this::workOut);
    }

    /**
     * There was another contact with these; what they are stays as it was.
     *
     * @param heard what it left behind
     * @param talk when both sides spoke, or {@code null} where they did not
     */
    public void hear(Collection<String> customerIds, Heard heard, Instant talk) {
        locked(customerIds).forEach(each -> {
            if (!each.hears(heard, talk)) {
                each.heard(each.talkedAt(talk), latest(each.customerId()));
            }
            conclude(each, agreed(each));
        });
    }

    /** There were other contacts with these, any number with each; what they are stays as it was. */
    public void hear(Set<String> customerIds) {
        List<Standing> all = locked(customerIds).toList();
        Map<String, List<AgreementSummary>> inForce = inForce(all);
        all.forEach(each -> hear(each, agreed(each, inForce)));
    }

    /** What these customers need, or were promised, has changed. */
    public void listen(Collection<String> customerIds) {
        locked(customerIds).forEach(each -> {
            String id = each.customerId();
            Caller.system("standing")
                    .run(() -> each.waits(Open.of(needs.ofCustomer(id, OPEN), promises.ofCustomer(id, OPEN))));
            hear(each);
        });
    }

    /** What answers a need of these has been there since then: they are due a talk about it. */
    public void answer(Collection<String> customerIds, Instant available) {
        locked(customerIds).forEach(each -> {
            each.answer(available);
            hear(each);
        });
    }

    /** A pause of this customer has begun or ended. */
    public void rest(String customerId) {
        locked(List.of(customerId)).forEach(each -> {
            each.rests(pauses.running(customerId));
            workOut(each);
        });
    }

    /**
     * Works out anew when the next customers are due, by the policies of today and what else is known of them. It waits for
     * nobody, so that nobody can wait for it in a circle: it ends before a customer on whom somebody else is at work, and
     * whoever asks again begins with him.
     *
     * @param behind the id of the customer behind whom to begin
     */
    public Reconsidered reconsider(String behind, int most) {
        List<String> next = behind(behind, most);
        if (next.isEmpty()) {
            return new Reconsidered(behind, 0, true);
        }
        List<Standing> some = free(next);
        List<String> ids = some.stream().map(Standing::customerId).toList();
        if (ids.isEmpty()) {
            return new Reconsidered(behind, 0, false);
        }
        Map<String, List<AgreementSummary>> inForce = inForce(some);
        Map<String, Map<String, Instant>> talks = talks(ids);
        some.forEach(each -> conclude(each, agreed(each, inForce), talks.getOrDefault(each.customerId(), Map.of())));
        boolean last = next.size() < most && ids.size() == next.size();
        return new Reconsidered(ids.get(ids.size() - 1), ids.size(), last);
    }

    /** The next customers, by id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> behind(String customerId, int most) {
        return em.createQuery(
                        "select s.customerId from Standing s where s.customerId > ?1 order by s.customerId",
                        String.class)
                .setParameter(1, customerId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those before the first that is not free, locked. */
    @SuppressWarnings("unchecked")
    private List<Standing> free(List<String> ids) {
        List<Standing> locked =
                em.createNativeQuery(FREE, Standing.class).setParameter(1, ids).getResultList();
        Map<String, Standing> free = locked.stream().collect(Collectors.toMap(Standing::customerId, each -> each));
        return ids.stream().takeWhile(free::containsKey).map(free::get).toList();
    }

    /**
     * Ids of customers with a contact that was dated ahead and whose day has come, by id.
     *
     * @param behind the id behind which to begin
     */
    public List<String> withContactsToCount(String behind, int most) {
        return em.createQuery(
                        "select distinct c.customerId from Contact c where c.ahead = true and c.at <= ?1"
                                + " and c.customerId > ?2 order by c.customerId",
                        String.class)
                .setParameter(1, clock.instant())
                .setParameter(2, behind)
                .setMaxResults(most)
                .getResultList();
    }

    /** Counts such contacts of a customer, who is locked before them, as he is by whoever corrects one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void count(String customerId) {
        em.find(Standing.class, customerId, LockModeType.PESSIMISTIC_WRITE);
        em.createQuery("update Contact c set c.ahead = false where c.customerId = ?1 and c.ahead = true and c.at <= ?2")
                .setParameter(1, customerId)
                .setParameter(2, clock.instant())
                .executeUpdate();
        refresh(List.of(customerId));
    }

    /** Those who are still here, each locked as he is reached; always in the same order, so that nobody waits in a circle. */
    private Stream<Standing> locked(Collection<String> customerIds) {
        return new TreeSet<>(customerIds)
                .stream()
                        .map(id -> em.find(Standing.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .filter(Objects::nonNull);
    }

    private void workOut(Standing standing) {
        String customerId = standing.customerId();
        standing.is(customers.profile(customerId));
        standing.holds(agreements.inForce(customerId));
        hear(standing);
    }

    /** Of those customers whose row does not tell. */
    private Map<String, List<AgreementSummary>> inForce(Collection<Standing> some) {
        List<String> several = some.stream()
                .filter(each -> each.agreed().isEmpty())
                .map(Standing::customerId)
                .toList();
        return several.isEmpty()
                ? Map.of()
                : agreements.inForce(several).stream().collect(Collectors.groupingBy(AgreementSummary::customerId));
    }

    private static List<Agreed> agreed(Standing standing, Map<String, List<AgreementSummary>> inForce) {
        return standing.agreed()
                .orElseGet(() -> standing.agreed(inForce.getOrDefault(standing.customerId(), List.of())));
    }

    private List<Agreed> agreed(Standing standing) {
        return agreed(standing, inForce(List.of(standing)));
    }

    private void hear(Standing standing) {
        hear(standing, agreed(standing));
    }

    private void hear(Standing standing, List<Agreed> agreed) {
        String id = standing.customerId();
        standing.heard(lastTalk(id), latest(id));
        conclude(standing, agreed);
    }

    private void conclude(Standing standing, List<Agreed> agreed) {
        String id = standing.customerId();
        conclude(standing, agreed, talks(List.of(id)).getOrDefault(id, Map.of()));
    }

    private void conclude(Standing standing, List<Agreed> agreed, Map<String, Instant> talks) {
        standing.conclude(cadence.today(), agreed, talks);
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
        List<Heard> latest = new ArrayList<>();
        statements.settle();
        statements.read(HEARD, List.of(customerId, LATEST), row -> latest.add(Heard.of(row)));
        return latest;
    }
}
