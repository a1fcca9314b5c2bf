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
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.communications.Interactions;
import org.constancy.customers.Individuals;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.meetings.Meetings;
import org.constancy.meetings.ReplyReader;
import org.constancy.messages.Correspondence;
import org.constancy.messages.Recipient;

/**
 * Mail that came in. Keeping it, filing it as an interaction and noting how far the mailbox was read are one transaction: a mail
 * comes in once, whenever the process dies. What answers an invitation by calendar is told to the meeting: a click is no contact.
 */
@Stateless
public class Inbox {

    private static final Duration FLOOD = Duration.ofMinutes(10);
    private static final int MOST_WRITTEN = 10;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Individuals individuals;

    @Inject
    private Interactions interactions;

    @Inject
    private Meetings meetings;

    @Inject
    private MailOptions options;

    /** Takes a mail of a mailbox; one that is known already is passed over. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take(String mailbox, long uidValidity, long uid, FetchedMail fetched)
            throws MessagingException, IOException {
        Mailbox box = em.find(Mailbox.class, mailbox, LockModeType.PESSIMISTIC_WRITE);
        box.read(uidValidity, uid);
        box.lease(clock.instant().plus(Mailboxes.LEASE));
        ReceivedMail mail = fetched.read();
        if (isKnown(mail.mailId())) {
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
        Recipient to = answered(mail);
        if (to != null) {
            kept.answers(to.id());
        }
        if (kept.kind() != InboundMail.Kind.BOUNCE && meetings.answered(ReplyReader.read(mail.calendar()))) {
            kept.file(null);
            return;
        }
        switch (kept.kind()) {
            case BOUNCE -> bounced(kept, mail, to);
            case AUTO_REPLY -> kept.file(null);
            case WRITTEN -> written(kept, mail, to);
        }
    }

    /** A mail that could not be taken: it stays in its mailbox, somebody is told, and those behind it are not held up. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void passOver(String mailbox, long uidValidity, long uid, String problem) {
        em.find(Mailbox.class, mailbox, LockModeType.PESSIMISTIC_WRITE).read(uidValidity, uid);
        String id = "<" + uidValidity + "." + uid + "@could.not.be.read>";
        String subject = "A mail could not be read: number " + uid + " of " + mailbox;
        ReceivedMail nothing = new ReceivedMail(
                id, InboundMail.Kind.WRITTEN, null, null, subject, problem, 0, null, List.of(), List.of(), null, null);
        em.persist(new InboundMail(mailbox, uidValidity, uid, nothing, clock.instant()));
    }

    /**
     * What waits for somebody to say whose it is, by when it came, the oldest first.
     *
     * @param query conditions on {@code sender} (name or address) and {@code subject} (or what it says), each a part in any case; ordered
     *     by {@code arrivedAt}, and by nothing else
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<InboundMail> page(Query query) {
        permit();
        String which = " from InboundMail m where m.state = OPEN"
                + query.conditions().stream().map(Inbox::holds).collect(Collectors.joining());
        boolean newest = query.orders().contains(new Query.Order("arrivedAt", true));
        String order = newest ? " order by m.arrivedAt desc, m.id desc" : " order by m.arrivedAt, m.id";
        List<InboundMail> rows = with(em.createQuery("select m" + which + order, InboundMail.class), query)
                .setFirstResult(query.offset())
                .setMaxResults(query.limit())
                .getResultList();
        long total = with(em.createQuery("select count(m)" + which, Long.class), query)
                .getSingleResult();
        return new Page<>(rows, total, null);
    }

    private static String holds(Query.Condition condition) {
        String beside = condition.path().equals("sender") ? "m.senderName" : "m.excerpt";
        String own = condition.path().equals("sender") ? "m.sender" : "m.subject";
        String asked = ":" + condition.path();
        return " and (lower(" + own + ") like " + asked + " escape '!' or lower(" + beside + ") like " + asked
                + " escape '!')";
    }

    private static <R> TypedQuery<R> with(TypedQuery<R> query, Query asked) {
        asked.conditions()
                .forEach(each ->
                        query.setParameter(each.path(), part(each.values().get(0))));
        return query;
    }

    /** As {@code like} wants it, whatever somebody typed. */
    private static String part(String typed) {
        return "%" + typed.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** How many wait. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count() {
        return em.createQuery("select count(m) from InboundMail m where m.state = OPEN", Long.class)
                .getSingleResult();
    }

    /** One mail; refused with 404 where there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public InboundMail get(String id) {
        permit();
        return found(em.find(InboundMail.class, id), id);
    }

    /** Somebody knows whose it is: it becomes an interaction with that person. 409 {@code mail.settled} where it is settled. */
    public void assign(String id, String personId) {
        InboundMail mail = waiting(id);
        mail.file(interaction(mail, personId, null));
    }

    /** It is nobody's. 409 {@code mail.settled} where it is settled already. */
    public void dismiss(String id) {
        waiting(id).dismiss();
    }

    private void written(InboundMail kept, ReceivedMail mail, Recipient to) {
        String person = to != null && to.personId() != null ? to.personId() : sender(mail.sender());
        if (to != null) {
            correspondence.answered(to.id());
        }
        if (person != null) {
            kept.file(interaction(kept, person, to));
        }
    }

    private void bounced(InboundMail kept, ReceivedMail mail, Recipient to) {
        kept.file(null);
        if (to != null && mail.report().failed()) {
            String words = mail.report().words();
            correspondence.bounced(to.id(), words, SmtpAnswer.isDead(words));
        }
    }

    private Recipient answered(ReceivedMail mail) {
        Recipient named = mail.plusAddresses().stream()
                .map(options::token)
                .filter(each -> each != null)
                .map(correspondence::byToken)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        return named == null ? correspondence.byMailId(mail.answers()) : named;
    }

    /** The one person who has this address; {@code null} where nobody, or more than one, has. */
    private String sender(String address) {
        if (address == null) {
            return null;
        }
        List<String> known = individuals.withMail(address);
        List<String> found = known.isEmpty() ? correspondence.personsAt(address) : known;
        return found.size() == 1 ? found.get(0) : null;
    }

    private String interaction(InboundMail mail, String personId, Recipient answers) {
        ObjectNode document = Filing.interaction(mail, personId, answers == null ? null : answers.messageId());
        return interactions.create(document).id();
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

    private boolean isKnown(String mailId) {
        return !em.createQuery("select m.id from InboundMail m where m.mailId = ?1", String.class)
                .setParameter(1, mailId)
                .getResultList()
                .isEmpty();
    }

    private InboundMail waiting(String id) {
        permit();
        InboundMail mail = found(em.find(InboundMail.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        if (mail.state() != InboundMail.State.OPEN) {
            throw Refusal.conflict("mail.settled", "Somebody has said already whose this mail is.", "id: " + id);
        }
        return mail;
    }

    private static InboundMail found(InboundMail mail, String id) {
        if (mail == null) {
            throw Refusal.notFound("mail", id);
        }
        return mail;
    }

    private static void permit() {
        if (!Caller.current().mayWrite("inbox", Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CONTRACT_DESK)) {
            throw Refusal.forbidden("You may not read the mail that came in.");
        }
    }
}
