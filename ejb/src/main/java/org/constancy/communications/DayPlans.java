package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;

/** The day as each member of staff has planned it for himself: a customer stands in it once. */
@Stateless
public class DayPlans {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A customer on somebody's list of a day. @param time {@code null} for any time */
    public record Planned(DueCustomer customer, LocalTime time) {}

    /** Means to talk with a customer on a day; what was planned with him before is forgotten. 404 where there is none. */
    public void plan(String customerId, LocalDate day, LocalTime time) {
        if (em.find(Standing.class, customerId) == null) {
            throw Refusal.notFound("customer", customerId);
        }
        if (day == null) {
            throw Refusal.invalid("due.plan.day", "A plan needs a day.", "day");
        }
        DayPlan.Key key = new DayPlan.Key(me(), customerId);
        DayPlan known = em.find(DayPlan.class, key);
        DayPlan plan = known == null ? new DayPlan(me(), customerId) : known;
        plan.at(day, time);
        em.persist(plan);
    }

    /** Is done with a customer, or will not talk with him that day after all. */
    public void drop(String customerId) {
        DayPlan plan = em.find(DayPlan.class, new DayPlan.Key(me(), customerId));
        if (plan != null) {
            em.remove(plan);
        }
    }

    /** What the caller has planned for a day, or for an earlier one and not done, by time; at most 100, by customer. */
    public Map<String, Planned> upTo(LocalDate day) {
        List<Object[]> rows = em.createQuery(
                        "select s, p.atTime from DayPlan p, Standing s where s.customerId = p.customerId"
                                + " and p.staff = ?1 and p.onDay <= ?2 order by p.atTime nulls last, s.name, s.customerId",
                        Object[].class)
                .setParameter(1, me())
                .setParameter(2, day)
                .setMaxResults(MOST)
                .getResultList();
        Map<String, Planned> planned = new LinkedHashMap<>();
        for (Object[] row : rows) {
            DueCustomer customer = ((Standing) row[0]).at(clock.instant());
            planned.put(customer.customerId(), new Planned(customer, (LocalTime) row[1]));
        }
        return planned;
    }

    private static String me() {
        return Caller.current().name();
    }
}
