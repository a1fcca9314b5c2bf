package org.constancy.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.constancy.integration.delivery.Paces;

/** The mailboxes, and which node reads which. Each method is a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Mailboxes {

    /** A node that died in the middle is not waited for longer; each mail that is taken renews it. */
    static final Duration LEASE = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Paces paces;

    /** The mailbox, to be read by this node alone; {@code null} while another one does. */
    public Mailbox claim(String name) {
        Mailbox mailbox = locked(name);
        Instant now = clock.instant();
        if (mailbox.isPaused() || !mailbox.isFree(now)) {
            return null;
        }
        mailbox.lease(now.plus(LEASE));
        return mailbox;
    }

    /** Gives it back. @param problem what went wrong, or {@code null} */
    public void giveBack(String name, String problem) {
        em.find(Mailbox.class, name, LockModeType.PESSIMISTIC_WRITE).looked(clock.instant(), problem);
    }

    /** Whether nobody reads it for now. */
    public void pause(String name, boolean wanted) {
        locked(name).pause(wanted);
    }

    /** Of two nodes that see it for the first time one makes it. */
    private Mailbox locked(String name) {
        Mailbox known = em.find(Mailbox.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            paces.alone();
            known = em.find(Mailbox.class, name, LockModeType.PESSIMISTIC_WRITE);
        }
        if (known == null) {
            known = new Mailbox(name);
            em.persist(known);
        }
        return known;
    }

    /** All that were ever looked into, by name. */
    public List<Mailbox> all() {
        return em.createQuery("select m from Mailbox m order by m.name", Mailbox.class)
                .getResultList();
    }
}
