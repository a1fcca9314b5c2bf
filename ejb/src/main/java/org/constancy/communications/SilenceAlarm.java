package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.constancy.contracts.AgreementSummary;
import org.constancy.contracts.Agreements;
import org.constancy.kernel.Caller;
import org.constancy.kernel.LargeCounts;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;

/** Every agreement in force whose customer nobody has talked with within his cadence, over all teams. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SilenceAlarm {

    /** What a list may be sorted by: how long it has been silent, or what is at stake. */
    public static final List<String> ORDERS = List.of("days", "value");

    private static final int BATCH = 500;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Agreements agreements;

    @Inject
    private LargeCounts counts;

    /** A silent customer with what is in force. */
    public record Silent(DueCustomer customer, List<AgreementSummary> agreements) {

        /** The customer's. */
        public String id() {
            return customer.customerId();
        }
    }

    /**
     * A page of silent customers, the longest silent first, or by {@code value} the largest first.
     *
     * @param query with {@code owner} as the only condition that is known, and one of {@link #ORDERS}
     */
    public Page<Silent> page(Query query) {
        reading();
        Instant now = clock.instant();
        String owner = query.conditions().isEmpty()
                ? null
                : query.conditions().get(0).values().get(0);
        boolean byValue =
                !query.orders().isEmpty() && query.orders().get(0).attribute().equals("value");
        String which = "s.dueAt <= ?1" + (owner == null ? "" : " and s.owner = ?2");
        String order = byValue ? "s.inForce.annualValue desc nulls last, s.customerId desc" : "s.since, s.customerId";
        var rows = em.createQuery("select s from Standing s where " + which + " order by " + order, Standing.class)
                .setParameter(1, now)
                .setFirstResult(query.offset())
                .setMaxResults(query.limit());
        var count = em.createQuery("select count(s) from Standing s where " + which, Long.class)
                .setParameter(1, now);
        if (owner != null) {
            rows.setParameter(2, owner);
            count.setParameter(2, owner);
        }
        List<Standing> found = query.limit() == 0 ? List.of() : rows.getResultList();
        long total = counts.of(Arrays.asList("silence", owner), count::getSingleResult);
        return new Page<>(with(found, now), total, null);
    }

    /** All of them, by customer, a batch at a time: they are not in memory all at once. */
    public void each(Consumer<Silent> take) {
        reading();
        Instant now = clock.instant();
        String behind = "";
        List<Standing> some;
        do {
            some = em.createQuery(
                            "select s from Standing s where s.dueAt <= ?1 and s.customerId > ?2 order by s.customerId",
                            Standing.class)
                    .setParameter(1, now)
                    .setParameter(2, behind)
                    .setMaxResults(BATCH)
                    .getResultList();
            with(some, now).forEach(take);
            em.clear();
            behind = some.isEmpty() ? behind : some.get(some.size() - 1).customerId();
        } while (some.size() == BATCH);
    }

    private List<Silent> with(List<Standing> standings, Instant now) {
        if (standings.isEmpty()) {
            return List.of();
        }
        List<String> ids = standings.stream().map(Standing::customerId).toList();
        Map<String, List<AgreementSummary>> inForce =
                agreements.inForce(ids).stream().collect(Collectors.groupingBy(AgreementSummary::customerId));
        return standings.stream()
                .map(each -> new Silent(each.at(now), inForce.getOrDefault(each.customerId(), List.of())))
                .toList();
    }

    private static void reading() {
        if (!Caller.current().mayRead("silence")) {
            throw Refusal.forbidden("You may not read who is silent.");
        }
    }
}
