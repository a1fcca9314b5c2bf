package org.constancy.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.constancy.communications.Interactions;
import org.constancy.kernel.Ids;
import org.constancy.meetings.Meetings;
import org.constancy.meetings.ReplyReader;
import org.constancy.messages.Correspondence;
import org.constancy.messages.Recipient;

/**
 * Takes mail that comes in. Keeping it, filing it as an interaction and noting how far the mailbox was read are one transaction: a
 * mail comes in once, whenever the process dies. What answers an invitation by calendar is told to the meeting: a click is no
 * contact. Of what nobody knows whose it is, the {@link Inbox} asks somebody.
 */
@Stateless
public class MailIntake {

    private static final Duration FLOOD = Duration.ofMinutes(10);
    private static final int MOST_WRITTEN = 10;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Interactions interactions;

    @Inject
    private Meetings meetings;

    @Inject
    private Correspondents correspondents;

    /** Takes a mail of a mailbox; one that is known already is passed over. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take(String mailbox, long uidValidity, long uid, FetchedMail fetched)
            throws MessagingException, IOException {
        Mailbox box = em.find(Mailbox.class, mailbox, LockModeType.PESSIMISTIC_WRITE);
        box.read(uidValidity, uid);
        box.lease(clock.instant().plus(Mailboxes.LEASE));
        ReceivedMail mail = unlessKnown(fetched.read());
        if (mail == null) {
            return;
        }
        box.came(clock.instant());
        InboundMail kept = new InboundMail(mailbox, uidValidity, uid, mail, clock.instant());
        if (kept.kind() == InboundMail.Kind.WRITTEN && isFlood(mail.sender())) {
            kept.isNoPersons();
        }
        em.persist(kept);
        em.flush();
        keep(kept.id(), fetched.original());
        Recipient to = correspondents.answered(mail);
        if (to != null) {
            kept.answers(to.id());
        }
        if (kept.kind() != InboundMail.Kind.BOUNCE) {
            kept.carries(meetings.answered(ReplyReader.read(mail.calendar()), mail.sender()));
        }
        if (kept.answer() != null && kept.answer().settled()) {
            kept.file(null);
            return;
        }
        switch (kept.kind()) {
            case BOUNCE -> bounced(kept, mail, to);
            case AUTO_REPLY -> kept.file(null);
            case WRITTEN, UNREADABLE -> written(kept, mail, to);
        }
    }

    /** A mail that could not be taken: it stays in its mailbox, somebody is told, and those behind it are not held up. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void passOver(String mailbox, long uidValidity, long uid, String problem) {
        em.find(Mailbox.class, mailbox, LockModeType.PESSIMISTIC_WRITE).read(uidValidity, uid);
        String id = "<" + Ids.next() + "@could.not.be.read>";
        String subject = "A mail could not be read: number " + uid + " of " + mailbox;
        ReceivedMail nothing = new ReceivedMail(
                id,
                InboundMail.Kind.UNREADABLE,
                null,
                null,
                subject,
                problem,
                0,
                null,
                List.of(),
                List.of(),
                null,
                null);
        em.persist(new InboundMail(mailbox, uidValidity, uid, nothing, clock.instant()));
    }

    private void written(InboundMail kept, ReceivedMail mail, Recipient to) {
        String person = to != null && to.personId() != null ? to.personId() : correspondents.person(mail.sender());
        if (to != null) {
            correspondence.answered(to.id());
        }
        if (person != null) {
            ObjectNode contact = Filing.interaction(kept, person, to == null ? null : to.messageId());
            kept.file(interactions.create(contact).id());
        }
    }

    private void bounced(InboundMail kept, ReceivedMail mail, Recipient to) {
        kept.file(null);
        if (to != null && mail.report().failed()) {
            String words = mail.report().words();
            boolean dead = SmtpAnswer.isDead(words) && mail.report().isOf(to.address());
            correspondence.bounced(to.id(), words, dead);
        }
    }

    private void keep(String id, Path original) throws IOException {
        try (PieceStream pieces = new PieceStream((place, bytes) -> keep(id, place, bytes))) {
            Files.copy(original, pieces);
        }
    }

    /** Written and forgotten: a large mail is never in memory as a whole. */
    private void keep(String id, int place, byte[] bytes) {
        InboundMailPart part = new InboundMailPart(id, place, bytes);
        em.persist(part);
        em.flush();
        em.detach(part);
    }

    /** Nobody writes so many mails so quickly, whatever a machine says of itself. */
    private boolean isFlood(String sender) {
        return sender != null
                && em.createQuery(
                                        "select count(m) from InboundMail m where m.sender = ?1 and m.arrivedAt > ?2",
                                        Long.class)
                                .setParameter(1, sender)
                                .setParameter(2, clock.instant().minus(FLOOD))
                                .getSingleResult()
                        >= MOST_WRITTEN;
    }

    /**
     * The mail, or {@code null} where we have it. Somebody else's under an id that is known is another mail, and nobody keeps one
     * out by taking its id: it gets one of its own, the same each time that it comes.
     */
    private ReceivedMail unlessKnown(ReceivedMail mail) {
        String sender = mail.sender() == null ? "" : mail.sender();
        List<String> senders = senders(mail.mailId());
        if (senders.isEmpty()) {
            return mail;
        }
        if (senders.contains(sender)) {
            return null;
        }
        byte[] both = (sender + " " + mail.mailId()).getBytes(StandardCharsets.UTF_8);
        ReceivedMail other = mail.under("<" + UUID.nameUUIDFromBytes(both) + "@taken.message.id>");
        return senders(other.mailId()).isEmpty() ? other : null;
    }

    /** Who sent what we have under an id, none or one; empty for a sender that is not known. */
    private List<String> senders(String mailId) {
        return em.createQuery("select coalesce(m.sender, '') from InboundMail m where m.mailId = ?1", String.class)
                .setParameter(1, mailId)
                .getResultList();
    }
}
