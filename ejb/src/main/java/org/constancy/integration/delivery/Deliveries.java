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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/**
 * What has to leave the house, for the rooms that send something. Nothing here asks who is calling: the rooms do. What is
 * written here takes place with the caller's transaction, and is carried within milliseconds after its commit. What concerns
 * everything to one target is in {@link TargetDeliveries}.
 */
@Stateless
public class Deliveries {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private WakeUp wakeUp;

    @Inject
    private Rounds rounds;

    /** {@link #enqueue(String, String, String, String, Instant)}, to be tried at once. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Delivery enqueue(String carrier, String target, String lane, String subject) {
        return enqueue(carrier, target, lane, subject, null);
    }

    /**
     * Writes a delivery, in the caller's transaction.
     *
     * @param carrier the {@link Carrier#kind}
     * @param target what a slow one hurts alone, up to 300 characters: a mail domain, the name of a gateway
     * @param lane within which deliveries to the target keep their order; {@code null} where it does not matter
     * @param subject the id of what is carried, as the carrier will look it up
     * @param notBefore the first try is not earlier; {@code null} for at once
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Delivery enqueue(String carrier, String target, String lane, String subject, Instant notBefore) {
        Instant now = clock.instant();
        Instant first = notBefore == null ? now : notBefore;
        Instant behind = lane == null
                ? first
                : putOff(carrier, target, Set.of(lane), now).getOrDefault(lane, first);
        Delivery made = new Delivery(carrier, target, lane, subject, now, behind.isBefore(first) ? first : behind);
        em.persist(made);
        wake(new Target(carrier, target));
        return made;
    }

    /**
     * As {@link #enqueue}, for many to one target.
     *
     * @param lanes the lane of each subject, in their order
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enqueueAll(String carrier, String target, Map<String, String> lanes) {
        Instant now = clock.instant();
        Map<String, Instant> putOff = putOff(carrier, target, lanes.values(), now);
        lanes.forEach((subject, lane) ->
                em.persist(new Delivery(carrier, target, lane, subject, now, putOff.getOrDefault(lane, now))));
        wake(new Target(carrier, target));
    }

    /** When what is put off in lanes is tried: what comes behind it need not be looked at before. */
    private Map<String, Instant> putOff(String carrier, String target, Collection<String> lanes, Instant now) {
        return em.createQuery(
                        "select d.lane, max(d.nextAt) from Delivery d where d.carrier = ?1 and d.target = ?2"
                                + " and d.state = WAITING and d.nextAt > ?3 and d.lane in ?4 group by d.lane",
                        Object[].class)
                .setParameter(1, carrier)
                .setParameter(2, target)
                .setParameter(3, now)
                .setParameter(4, Set.copyOf(lanes))
                .getResultStream()
                .collect(Collectors.toMap(each -> (String) each[0], each -> (Instant) each[1]));
    }

    /** As {@link #enqueue}, but held until it is released. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Delivery enqueueHeld(String carrier, String target, String lane, String subject, String why) {
        Delivery made = new Delivery(carrier, target, lane, subject, clock.instant(), null);
        made.hold(why);
        em.persist(made);
        return made;
    }

    /** All deliveries of one thing, the oldest first. */
    public List<Delivery> of(String carrier, String subject) {
        return em.createQuery(
                        "select d from Delivery d where d.carrier = ?1 and d.subject = ?2 order by d.number",
                        Delivery.class)
                .setParameter(1, carrier)
                .setParameter(2, subject)
                .getResultList();
    }

    /** Refused with 404 where there is none. */
    public Delivery get(String id) {
        return found(em.find(Delivery.class, id), id);
    }

    /** Tries it again at once, with the whole schedule before it; 409 while it is being tried, and when it was done. */
    public Delivery resend(String id) {
        Delivery delivery = locked(id);
        if (delivery.state() == Delivery.State.CARRIED || delivery.state() == Delivery.State.DONE) {
            throw Refusal.conflict("delivery.resend", "It is on its way, or was taken already.", "id: " + id);
        }
        delivery.resend(clock.instant());
        wake(new Target(delivery.carrier(), delivery.target()));
        return delivery;
    }

    /** Takes back what has not gone out. @return whether it was in time; a try that is under way is let go on */
    public boolean cancel(String id) {
        Delivery delivery = locked(id);
        boolean inTime = delivery.state() != Delivery.State.CARRIED && !delivery.over();
        if (inTime) {
            delivery.cancel(clock.instant());
        }
        return inTime;
    }

    /** Forgets what was taken or cancelled longer ago than this. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forgetOlder(Duration kept) {
        em.createQuery("delete from Delivery d where d.endedAt < ?1 and d.state in (DONE, CANCELLED)")
                .setParameter(1, clock.instant().minus(kept))
                .executeUpdate();
    }

    private void wake(Target target) {
        wakeUp.afterCommit(target, () -> rounds.look(target));
    }

    private Delivery locked(String id) {
        return found(em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Delivery found(Delivery delivery, String id) {
        if (delivery == null) {
            throw Refusal.notFound("delivery", id);
        }
        return delivery;
    }
}
