package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    private static final int BATCH = 1000;
    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Standings standings;

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

    /** Whether there is something to do. */
    public boolean waiting() {
        return em.createQuery("select r from CadenceRun r where r.finishedAt is null", CadenceRun.class)
                .getResultStream()
                .anyMatch(each -> each.ready(clock.instant()));
    }

    /** Does the next batch; {@code false} where there is none, or another node does it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean step() {
        CadenceRun run = em.createQuery(
                        "select r from CadenceRun r where r.finishedAt is null order by r.orderedAt", CadenceRun.class)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (run == null) {
            return false;
        }
        List<String> done = standings.reconsider(run.behind(), BATCH);
        if (!done.isEmpty()) {
            run.came(done.get(done.size() - 1), done.size());
        }
        if (done.size() < BATCH) {
            run.finish(clock.instant());
        }
        return true;
    }
}
