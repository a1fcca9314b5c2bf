package org.constancy.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.communications.Interactions;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.meetings.Answered;

/** Mail that came in and waits for somebody to say whose it is. {@link MailIntake} takes it. */
@Stateless
public class Inbox {

    private static final Duration ANSWERS_SHOWN = Duration.ofDays(31);
    private static final int MOST_ANSWERS = 50;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Interactions interactions;

    @Inject
    private Clock clock;

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

    /** Answers to invitations of the last 31 days that were not taken, whatever became of their mails; at most 50, the newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<InboundMail> answersNotTaken() {
        permit();
        return em.createQuery(
                        "select m from InboundMail m where m.answer in ?1 and m.arrivedAt > ?2"
                                + " order by m.arrivedAt desc, m.id desc",
                        InboundMail.class)
                .setParameter(1, EnumSet.complementOf(EnumSet.of(Answered.TAKEN)))
                .setParameter(2, clock.instant().minus(ANSWERS_SHOWN))
                .setMaxResults(MOST_ANSWERS)
                .getResultList();
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
        mail.file(interactions.create(Filing.interaction(mail, personId, null)).id());
    }

    /** It is nobody's. 409 {@code mail.settled} where it is settled already. */
    public void dismiss(String id) {
        waiting(id).dismiss();
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
