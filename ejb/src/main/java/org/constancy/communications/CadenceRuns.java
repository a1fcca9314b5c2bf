package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.constancy.cadence.CadenceChanged;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;

/**
 * After a policy has changed, every customer is worked out anew, a batch a transaction, on whichever node takes the next one:
 * the run's row is locked while a batch is worked on, and skipped by the others. A newer run takes the place of those before.
 */
@Stateless
public class CadenceRuns {

    private static final int SHOWN = 20;

    /** At most one is not over. SQL, for Hibernate waits on H2. */
    private static final String FREE =
            "select r.* from cadence_run r where r.finished_at is null for update skip locked";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Reconsidering reconsidering;

    /** The latest runs, the latest first. */
    public List<CadenceRun> latest() {
        if (!Caller.current().mayRead("cadencePolicies")) {
            throw Refusal.forbidden("You may not read the cadence policies.");
        }
        return em.createQuery("select r from CadenceRun r order by r.orderedAt desc, r.id desc", CadenceRun.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** A policy has changed: the next run works it out. */
    public void follow(@Observes CadenceChanged change) {
        if (change.customerId() == null) {
            long total = em.createQuery("select count(s) from Standing s", Long.class)
                    .getSingleResult();
            em.createQuery("update CadenceRun r set r.finishedAt = ?1 where r.finishedAt is null")
                    .setParameter(1, clock.instant())
                    .executeUpdate();
            em.persist(new CadenceRun(total, clock.instant()));
        }
    }

    /** Whether a policy has changed and not every customer was worked out since; anybody may know. */
    public boolean underWay() {
        return em.createQuery("select count(r) from CadenceRun r where r.finishedAt is null", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** Whether there is something to do. */
    public boolean waiting() {
        return em.createQuery("select r from CadenceRun r where r.finishedAt is null", CadenceRun.class)
                .getResultStream()
                .anyMatch(each -> each.ready(clock.instant()));
    }

    /**
     * Does the next batch; {@code false} where there is none, or others are at work on it.
     *
     * @param most so many customers, few enough that whoever needs one of them does not wait long for the rest
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean step(int most) {
        CadenceRun run = free();
        if (run == null) {
            return false;
        }
        Reconsidered batch = reconsidering.next(run.behind(), most);
        run.came(batch.behind(), batch.customers());
        if (batch.last()) {
            run.finish(clock.instant());
        }
        return batch.customers() > 0;
    }

    /** Leaves the next customer as he is. @return his id; {@code null} where there is none, or others are at work on the run */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String passOver() {
        CadenceRun run = free();
        List<String> next = run == null ? List.of() : reconsidering.behind(run.behind(), 1);
        if (next.isEmpty()) {
            return null;
        }
        run.came(next.get(0), 1);
        return next.get(0);
    }

    @SuppressWarnings("unchecked")
    private CadenceRun free() {
        List<CadenceRun> free = em.createNativeQuery(FREE, CadenceRun.class).getResultList();
        return free.isEmpty() ? null : free.get(0);
    }
}
