package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.constancy.cadence.Pauses;
import org.constancy.contracts.Agreements;
import org.constancy.customers.Customers;
import org.constancy.customers.Written;
import org.constancy.kernel.Caller;
import org.constancy.listening.Needs;
import org.constancy.listening.Promises;

/**
 * Keeps how we stand with each customer, in the transaction of whatever changes it. The row is locked before anything is
 * read, so that of two changes at once the second sees what the first wrote.
 */
@Stateless
public class Standings {

    private static final int OPEN = 200;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Agreements agreements;

    @Inject
    private Customers customers;

    @Inject
    private Needs needs;

    @Inject
    private Promises promises;

    @Inject
    private Pauses pauses;

    @Inject
    private PastContacts contacts;

    @Inject
    private Conclusions conclusions;

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
                each.heard(each.talkedAt(talk), contacts.latest(each.customerId()));
            }
            conclusions.draw(each);
        });
    }

    /** There were other contacts with these, any number with each; what they are stays as it was. */
    public void hear(Set<String> customerIds) {
        List<Standing> all = locked(customerIds).toList();
        Map<String, Instant> talks = contacts.lastTalks(customerIds);
        Map<String, List<Heard>> latest = contacts.latest(customerIds);
        all.forEach(
                each -> each.heard(talks.get(each.customerId()), latest.getOrDefault(each.customerId(), List.of())));
        conclusions.draw(all);
    }

    /** We have written to a customer, or what we wrote came back. */
    public void write(Written written) {
        locked(List.of(written.customerId())).forEach(each -> {
            each.written(written.lastly().get());
            hear(each);
        });
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

    /** Those who are still here, locked; always in the same order, so that nobody waits in a circle. */
    private Stream<Standing> locked(Collection<String> customerIds) {
        if (customerIds.size() < 2) {
            return customerIds.stream()
                    .map(id -> em.find(Standing.class, id, LockModeType.PESSIMISTIC_WRITE))
                    .filter(Objects::nonNull);
        }
        return em
                .createQuery("select s from Standing s where s.customerId in ?1 order by s.customerId", Standing.class)
                .setParameter(1, customerIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream();
    }

    private void workOut(Standing standing) {
        String customerId = standing.customerId();
        standing.is(customers.profile(customerId));
        standing.holds(agreements.inForce(customerId));
        hear(standing);
    }

    private void hear(Standing standing) {
        recall(standing);
        conclusions.draw(standing);
    }

    /** Puts together anew what was heard. */
    private void recall(Standing standing) {
        String id = standing.customerId();
        standing.heard(contacts.lastTalk(id), contacts.latest(id));
    }
}
