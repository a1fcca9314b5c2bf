package org.constancy.messages;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;

/** Mail addresses that are not written to any more. An administrator may give one free again. */
@Stateless
public class Suppressions {

    private static final int LONGEST_REASON = 1000;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Whether an address is among them, whatever its case. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean has(String address) {
        return em.find(Suppression.class, key(address)) != null;
    }

    /** The latest first, at most {@code most}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Suppression> latest(int most) {
        return em.createQuery("select s from Suppression s order by s.since desc, s.address", Suppression.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Mail to it came back for good. For the rooms that carry mail: asks nobody for permission. */
    public void add(String address, String reason) {
        if (!has(address)) {
            String words = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
            em.persist(new Suppression(key(address), words, clock.instant()));
        }
    }

    /** It may be written to again. */
    public void lift(String address) {
        if (!Caller.current().is()) {
            throw Refusal.forbidden("Only an administrator gives an address free.");
        }
        Suppression found = em.find(Suppression.class, key(address));
        if (found != null) {
            em.remove(found);
        }
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
