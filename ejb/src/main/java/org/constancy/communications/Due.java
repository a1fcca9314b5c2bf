package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.kernel.Caller;
import org.constancy.kernel.LargeCounts;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;

/** Who is due a contact. Every customer with an agreement in force is on some day. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Due {

    /** Who was due before others may have had more holidays since: so many more are looked at. */
    private static final int ABROAD = 100;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LargeFigures large;

    @Inject
    private LargeCounts counts;

    /** Who is due by then: the last two-way contact is as old as the cadence, or older. The longest due first. */
    public Page<DueCustomer> page(DueQuery query) {
        return page(query, "dueAt");
    }

    /** The same, and those with whom an earlier day was agreed. */
    public Page<DueCustomer> today(DueQuery query) {
        return page(query, "listedAt");
    }

    /** How we stand with a customer now; {@code null} where there is no such customer. */
    public DueCustomer of(String customerId) {
        reading();
        Standing standing = em.find(Standing.class, customerId);
        return standing == null ? null : standing.at(clock.instant());
    }

    /**
     * Of these owners, and of nobody where {@code unowned}, who has been due for so many working days of his country or more;
     * the longest due first.
     */
    public List<DueCustomer> overdue(Set<String> owners, boolean unowned, int workingDays, int most) {
        reading();
        Instant now = clock.instant();
        String nobody = unowned ? "(s.owner in ?2 or s.owner is null)" : "s.owner in ?2";
        return em.createQuery(
                        "select s from Standing s where s.dueAt <= ?1 and " + nobody
                                + " order by s.dueAt, s.customerId",
                        Standing.class)
                .setParameter(1, now.minus(Duration.ofDays(workingDays)))
                .setParameter(2, owners)
                .setMaxResults(most + ABROAD)
                .getResultStream()
                .filter(each -> each.overdue(workingDays, now))
                .limit(most)
                .map(each -> each.at(now))
                .toList();
    }

    /** Who of these owners has how many who are due, most first; each of them once. */
    public List<OwnerDue> byOwner(Set<String> owners) {
        reading();
        Map<String, OwnerDue> found = new HashMap<>();
        owners.forEach(each -> found.put(each, new OwnerDue(each, 0, null)));
        em.createQuery(
                        "select s.owner, count(s), min(s.dueAt) from Standing s where s.owner in ?1 and s.dueAt <= ?2"
                                + " group by s.owner",
                        Object[].class)
                .setParameter(1, owners)
                .setParameter(2, clock.instant())
                .getResultStream()
                .map(row -> new OwnerDue((String) row[0], (Long) row[1], (Instant) row[2]))
                .forEach(each -> found.put(each.owner(), each));
        return found.values().stream()
                .sorted(Comparator.comparingLong(OwnerDue::silent).reversed().thenComparing(OwnerDue::owner))
                .toList();
    }

    /** How many are in touch and how many are due, by then. */
    public DueFigures figures(Instant at, Set<String> owners) {
        reading();
        return large.of(owners, () -> count(at, owners));
    }

    private DueFigures count(Instant at, Set<String> owners) {
        String own = owners == null ? "" : " and s.owner in :owners";
        Object[] counts = with(
                        em.createQuery(
                                "select count(s), sum(case when s.dueAt <= :at then 1 else 0 end) from Standing s"
                                        + " where s.dueAt is not null" + own,
                                Object[].class),
                        at,
                        owners)
                .getSingleResult();
        List<DueFigures.Amount> values = with(
                        em.createQuery(
                                "select sum(s.inForce.annualValue), s.inForce.currency from Standing s where s.dueAt <= :at"
                                        + " and s.inForce.annualValue is not null" + own
                                        + " group by s.inForce.currency order by sum(s.inForce.annualValue) desc",
                                Object[].class),
                        at,
                        owners)
                .getResultStream()
                .map(row -> new DueFigures.Amount((BigDecimal) row[0], (String) row[1]))
                .toList();
        return new DueFigures((Long) counts[0], counts[1] == null ? 0 : ((Number) counts[1]).longValue(), values);
    }

    /** The contacts of these customers since then, the oldest first, in one query. */
    public Map<String, List<ContactDot>> threads(Collection<String> customerIds, Instant from) {
        reading();
        Map<String, List<ContactDot>> threads = new HashMap<>();
        customerIds.forEach(id -> threads.put(id, new ArrayList<>()));
        em.createQuery(
                        "select c.customerId, c.at, c.twoWay from Contact c where c.customerId in ?1 and c.at >= ?2"
                                + " and c.ahead = false order by c.at",
                        Object[].class)
                .setParameter(1, customerIds)
                .setParameter(2, from)
                .getResultStream()
                .forEach(row -> threads.get((String) row[0]).add(new ContactDot((Instant) row[1], (Boolean) row[2])));
        return threads;
    }

    private Page<DueCustomer> page(DueQuery query, String day) {
        reading();
        Instant at = query.at() == null ? clock.instant() : query.at();
        DueMark mark = DueMark.read(query.after());
        List<?> which = Arrays.asList(day, query.owners());
        Long known = mark != null ? Long.valueOf(mark.total()) : query.at() == null ? counts.of(which) : null;
        List<Object[]> found = query.limit() == 0 ? List.of() : rows(query, at, mark, day, known);
        long total = known != null ? known : found.isEmpty() ? count(at, query.owners(), day) : (Long) found.get(0)[2];
        if (known == null && query.at() == null) {
            counts.keep(which, total);
        }
        long seen = found.size() + (mark == null ? query.offset() : mark.seen());
        boolean more = !found.isEmpty() && (seen < total || total >= LargeCounts.LARGE);
        return new Page<>(
                found.stream().map(row -> ((Standing) row[0]).at(at)).toList(),
                total,
                more ? next(found.get(found.size() - 1), total, seen) : null);
    }

    /** Rows, with the exact count in the same statement where it is not known. */
    private List<Object[]> rows(DueQuery query, Instant at, DueMark mark, String day, Long known) {
        String total = known == null ? "(" + counting(day, query.owners()) + ")" : "0L";
        String behind = mark == null
                ? ""
                : " and s.%1$s >= :behind and (s.%1$s > :behind or s.customerId > :customer)".formatted(day);
        String text = "select s, s." + day + ", " + total + " from Standing s where " + which("s", day, query.owners())
                + behind + " order by s." + day + ", s.customerId";
        TypedQuery<Object[]> rows = with(em.createQuery(text, Object[].class), at, query.owners());
        if (mark != null) {
            rows.setParameter("behind", mark.at()).setParameter("customer", mark.customerId());
        }
        return rows.setFirstResult(mark == null ? query.offset() : 0)
                .setMaxResults(Math.min(Query.LONGEST, query.limit()))
                .getResultList();
    }

    private long count(Instant at, Set<String> owners, String day) {
        return with(em.createQuery(counting(day, owners), Long.class), at, owners)
                .getSingleResult();
    }

    private static String counting(String day, Set<String> owners) {
        return "select count(t) from Standing t where " + which("t", day, owners);
    }

    private static String which(String row, String day, Set<String> owners) {
        return row + "." + day + " <= :at" + (owners == null ? "" : " and " + row + ".owner in :owners");
    }

    private static String next(Object[] last, long total, long seen) {
        return new DueMark((Instant) last[1], ((Standing) last[0]).customerId(), total, seen).write();
    }

    private static <R> TypedQuery<R> with(TypedQuery<R> query, Instant at, Set<String> owners) {
        query.setParameter("at", at);
        return owners == null ? query : query.setParameter("owners", owners);
    }

    private static void reading() {
        if (!Caller.current().mayRead("due")) {
            throw Refusal.forbidden("You may not read who is due.");
        }
    }
}
