package org.constancy.listening;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;

/** You said, we did: the share of the needs that were answered within 30 days. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AnsweredNeeds {

    /** As far back as one looks, unless one says otherwise. */
    public static final Duration YEAR = Duration.ofDays(365);

    private static final int WORST = 5;

    private static final String LATE =
            "(v.answeredAt > v.inTimeUntil or v.answeredAt is null and v.inTimeUntil < :now)";
    private static final String COUNTS = "count(case when v.answeredAt <= v.inTimeUntil then 1 end), "
            + "count(case when " + LATE + " then 1 end), "
            + "count(case when v.answeredAt is null and v.inTimeUntil >= :now then 1 end)";
    private static final String FROM = " from NeedVoice v where v.heardAt >= :from";
    private static final String OF = " and v.needId in (select n.id from Need n where n.accountable = :accountable)";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private KeptShares kept;

    /** Of all customers within a year; where there are very many needs, as it was two minutes ago at most. */
    public TeamShare team() {
        reading();
        return kept.of(this::all);
    }

    /** Counts anew what {@link #team} tells where there are very many needs. */
    public void count() {
        kept.keep(all());
    }

    private TeamShare all() {
        Instant from = clock.instant().minus(YEAR);
        return new TeamShare(since(from, null, null), late(from));
    }

    /**
     * The share of what was heard since then.
     *
     * @param customerId of one customer, or {@code null} for all
     * @param accountable of what one member of staff is accountable for, by his sign-in name, or {@code null} for all;
     *     where that is everybody, {@link #team} is quicker
     */
    public AnsweredShare since(Instant from, String customerId, String accountable) {
        reading();
        String whose = (customerId == null ? "" : " and v.customerId = :customer") + (accountable == null ? "" : OF);
        TypedQuery<Object[]> query = em.createQuery("select " + COUNTS + FROM + whose, Object[].class)
                .setParameter("from", from)
                .setParameter("now", clock.instant());
        if (customerId != null) {
            query.setParameter("customer", customerId);
        }
        if (accountable != null) {
            query.setParameter("accountable", accountable);
        }
        return share(query.getSingleResult(), 0);
    }

    private List<TeamShare.OfCustomer> late(Instant from) {
        return em.createQuery(
                        "select v.customerId, " + COUNTS + FROM
                                + " group by v.customerId having count(case when " + LATE + " then 1 end) > 0"
                                + " order by 3 desc, 1",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("now", clock.instant())
                .setMaxResults(WORST)
                .getResultStream()
                .map(row -> new TeamShare.OfCustomer((String) row[0], share(row, 1)))
                .toList();
    }

    private static AnsweredShare share(Object[] row, int at) {
        return new AnsweredShare(number(row[at]), number(row[at + 1]), number(row[at + 2]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    private static void reading() {
        if (!Caller.current().mayRead(Need.SHAPE.api())) {
            throw Refusal.forbidden("You may not read what customers need.");
        }
    }
}
