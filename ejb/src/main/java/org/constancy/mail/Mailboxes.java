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

    /** What came into a mailbox of late. */
    public MailboxFigures figures(String name) {
        Instant since = clock.instant().minus(MailboxFigures.LATELY);
        Object[] counted = em.createQuery(
                        "select count(m), count(case when m.kind = UNREADABLE then 1 end) from InboundMail m"
                                + " where m.mailbox = ?1 and m.arrivedAt > ?2",
                        Object[].class)
                .setParameter(1, name)
                .setParameter(2, since)
                .getSingleResult();
        long waiting = em.createQuery(
                        "select count(m) from InboundMail m where m.mailbox = ?1 and m.state = OPEN", Long.class)
                .setParameter(1, name)
                .getSingleResult();
        long passedOver = (Long) counted[1];
        return new MailboxFigures(
                (Long) counted[0] - passedOver,
                waiting,
                passedOver,
                passedOver == 0 ? List.of() : passedOver(name, since));
    }

    private List<InboundMail> passedOver(String name, Instant since) {
        return em.createQuery(
                        "select m from InboundMail m where m.mailbox = ?1 and m.arrivedAt > ?2 and m.kind = UNREADABLE"
                                + " order by m.arrivedAt desc, m.id desc",
                        InboundMail.class)
                .setParameter(1, name)
                .setParameter(2, since)
                .setMaxResults(MailboxFigures.SHOWN)
                .getResultList();
    }

    /** All that were ever looked into, by name. */
    public List<Mailbox> all() {
        return em.createQuery("select m from Mailbox m order by m.name", Mailbox.class)
                .getResultList();
    }
}
