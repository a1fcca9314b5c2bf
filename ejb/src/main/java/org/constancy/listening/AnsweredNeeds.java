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

    private static final String COUNTS = "sum(case when n.answeredDate <= v.inTimeUntil then 1 else 0 end), "
            + "sum(case when n.answeredDate > v.inTimeUntil or n.answeredDate is null and v.inTimeUntil < :now"
            + " then 1 else 0 end), "
            + "sum(case when n.answeredDate is null and v.inTimeUntil >= :now then 1 else 0 end)";
    private static final String FROM =
            " from NeedVoice v join Need n on n.id = v.needId where n.deletedAt is null and v.heardAt >= :from";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param customerId whose share it is; {@code share} counts the voices of that customer alone */
    public record OfCustomer(String customerId, AnsweredShare share) {}

    /**
     * The share of what was heard since then.
     *
     * @param customerId of one customer, or {@code null} for all
     * @param accountable of what one member of staff is accountable for, by his sign-in name, or {@code null} for the team
     */
    public AnsweredShare since(Instant from, String customerId, String accountable) {
        reading();
        String whose = (customerId == null ? "" : " and v.customerId = :customer")
                + (accountable == null ? "" : " and n.accountable = :accountable");
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

    /** The customers with most that was answered late or not at all since then, at most {@code most}. */
    public List<OfCustomer> lateSince(Instant from, int most) {
        reading();
        return em.createQuery(
                        "select v.customerId, " + COUNTS + FROM
                                + " group by v.customerId having sum(case when n.answeredDate > v.inTimeUntil or"
                                + " n.answeredDate is null and v.inTimeUntil < :now then 1 else 0 end) > 0"
                                + " order by 3 desc, 1",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new OfCustomer((String) row[0], share(row, 1)))
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
