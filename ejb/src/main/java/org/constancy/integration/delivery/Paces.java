package org.constancy.integration.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * So many in a time for each key, spent at once or spread, over all nodes: what {@code RateLimit} is to one node. A row per key has
 * the moment at which all is free again (the generic cell rate algorithm), and is moved on by one statement.
 */
@Stateless
public class Paces {

    /** Its row is locked by whoever adds a key, so that two do not add the same one. */
    private static final String NEWCOMERS = "";

    /** Clocks of nodes differ, and who asks now may come behind who asks later; more than this is a clock that was set back. */
    private static final Duration APART = Duration.ofMinutes(1);

    /** A row that says later than it can was written before the clock was set back. */
    private static final String TAKE = "update Pace p set p.freeAt ="
            + " (case when p.freeAt > ?2 and p.freeAt <= ?3 then p.freeAt else ?2 end) + ?4"
            + " where p.id = ?1 and (p.freeAt <= ?3 - ?4 or p.freeAt > ?5)";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Takes one; undone with the caller's transaction, where there is one, which holds up others who take of the same key.
     *
     * @param key up to 320 characters
     * @param most so many in {@code time}, at least one
     * @return zero when it was there, else how long until the next one is
     */
    public Duration take(String key, int most, Duration time) {
        long now = clock.millis();
        long all = time.toMillis();
        long each = all / most;
        if (took(key, now, all, each)) {
            return Duration.ZERO;
        }
        Long freeAt = freeAt(key);
        if (freeAt == null) {
            alone();
            freeAt = freeAt(key);
            if (freeAt == null) {
                em.persist(new Pace(key, now + each));
                em.flush();
                return Duration.ZERO;
            }
            if (took(key, now, all, each)) {
                return Duration.ZERO;
            }
        }
        return Duration.ofMillis(Math.max(1, freeAt + each - all - now));
    }

    /**
     * Until the end of the caller's transaction nobody else comes past here: for whoever adds, once in its life, a row that another
     * node may be adding too. It is asked last before the row is looked for again.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void alone() {
        em.find(Pace.class, NEWCOMERS, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets keys of which nothing was taken for a day. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forgetOld() {
        em.createQuery("delete from Pace p where p.id <> ?1 and p.freeAt < ?2")
                .setParameter(1, NEWCOMERS)
                .setParameter(2, clock.millis() - Duration.ofDays(1).toMillis())
                .executeUpdate();
    }

    private boolean took(String key, long now, long all, long each) {
        return em.createQuery(TAKE)
                        .setParameter(1, key)
                        .setParameter(2, now)
                        .setParameter(3, now + all)
                        .setParameter(4, each)
                        .setParameter(5, now + all + APART.toMillis())
                        .executeUpdate()
                == 1;
    }

    private Long freeAt(String key) {
        List<Long> found = em.createQuery("select p.freeAt from Pace p where p.id = ?1", Long.class)
                .setParameter(1, key)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }
}
