package org.constancy.integration.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.constancy.kernel.Page;

/** Everything that has to go to one target: how it fares, and what happens to all of it at once. As {@link Deliveries}. */
@Stateless
public class TargetDeliveries {

    /**
     * How a target fares.
     *
     * @param open what is not over
     * @param lastDone when it last took something, {@code null} for never
     * @param lastProblem the newest of what waits, is held or parked; {@code null} where there is none
     */
    public record Counts(long open, long parked, Instant lastDone, String lastProblem) {}

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private WakeUp wakeUp;

    @Inject
    private Rounds rounds;

    /** Resends everything to the target that is parked. @return how many */
    public int resendParked(String carrier, String target) {
        int count = em.createQuery(
                        "update Delivery d set d.state = WAITING, d.attempts = 0, d.nextAt = ?3, d.endedAt = null"
                                + " where d.carrier = ?1 and d.target = ?2 and d.state = PARKED")
                .setParameter(1, carrier)
                .setParameter(2, target)
                .setParameter(3, clock.instant())
                .executeUpdate();
        wake(new Target(carrier, target));
        return count;
    }

    /** Takes back everything to the target that is not over. */
    public void cancelAll(String carrier, String target) {
        lockCarried(carrier, target);
        em.createQuery("update Delivery d set d.state = CANCELLED, d.nextAt = null, d.leaseOwner = null, d.endedAt = ?3"
                        + " where d.carrier = ?1 and d.target = ?2 and d.state in (WAITING, CARRIED, HELD)")
                .setParameter(1, carrier)
                .setParameter(2, target)
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    /** In the order in which they are settled, so that neither waits for the other. */
    private void lockCarried(String carrier, String target) {
        em.createQuery(
                        "select d from Delivery d where d.carrier = ?1 and d.target = ?2 and d.state = CARRIED order by d.id",
                        Delivery.class)
                .setParameter(1, carrier)
                .setParameter(2, target)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Holds everything to the target that waits, until it is released. */
    public void hold(String carrier, String target, String why) {
        em.createQuery("update Delivery d set d.state = HELD, d.nextAt = null, d.lastProblem = ?3"
                        + " where d.carrier = ?1 and d.target = ?2 and d.state in (WAITING, HELD)")
                .setParameter(1, carrier)
                .setParameter(2, target)
                .setParameter(3, why)
                .executeUpdate();
    }

    /** What was held may go, at once; its schedule goes on where it stood. */
    public void release(String carrier, String target) {
        em.createQuery("update Delivery d set d.state = WAITING, d.nextAt = ?3, d.lastProblem = null"
                        + " where d.carrier = ?1 and d.target = ?2 and d.state = HELD")
                .setParameter(1, carrier)
                .setParameter(2, target)
                .setParameter(3, clock.instant())
                .executeUpdate();
        wake(new Target(carrier, target));
    }

    /** How the target of a carrier fares. */
    public Counts counts(String carrier, String target) {
        return new Counts(
                count(carrier, target, "d.state in (WAITING, CARRIED, HELD)"),
                count(carrier, target, "d.state = PARKED"),
                last(carrier, target, "d.endedAt", "d.state = DONE", Instant.class),
                last(
                        carrier,
                        target,
                        "d.lastProblem",
                        "d.state in (WAITING, HELD, PARKED) and d.lastProblem is not null",
                        String.class));
    }

    private long count(String carrier, String target, String which) {
        return em.createQuery(
                        "select count(d) from Delivery d where d.carrier = ?1 and d.target = ?2 and " + which,
                        Long.class)
                .setParameter(1, carrier)
                .setParameter(2, target)
                .getSingleResult();
    }

    private <T> T last(String carrier, String target, String what, String which, Class<T> type) {
        List<T> found = em.createQuery(
                        "select " + what + " from Delivery d where d.carrier = ?1 and d.target = ?2 and " + which
                                + " order by d.number desc",
                        type)
                .setParameter(1, carrier)
                .setParameter(2, target)
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** Those to a target, the newest first. @param state only these, or {@code null} for all */
    public Page<Delivery> page(String carrier, String target, Delivery.State state, int offset, int limit) {
        String where = " from Delivery d where d.carrier = :carrier and d.target = :target"
                + (state == null ? "" : " and d.state = :state");
        TypedQuery<Delivery> rows = em.createQuery("select d" + where + " order by d.number desc", Delivery.class)
                .setParameter("carrier", carrier)
                .setParameter("target", target)
                .setFirstResult(offset)
                .setMaxResults(limit);
        TypedQuery<Long> count = em.createQuery("select count(d)" + where, Long.class)
                .setParameter("carrier", carrier)
                .setParameter("target", target);
        if (state != null) {
            rows.setParameter("state", state);
            count.setParameter("state", state);
        }
        return new Page<>(rows.getResultList(), count.getSingleResult(), null);
    }

    private void wake(Target target) {
        wakeUp.afterCommit(target, () -> rounds.look(target));
    }
}
