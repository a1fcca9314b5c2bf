package org.constancy.integration.hub;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constancy.administration.AuditWriter;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.delivery.TargetDeliveries;
import org.constancy.integration.hub.Subscription.State;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Page;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/**
 * All subscriptions and what became of their deliveries, for administrators and for API clients with the scopes
 * {@code subscriptions:read} and {@code subscriptions:write}.
 */
@Stateless
public class Listeners {

    private static final String API = "subscriptions";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Listening listening;

    @Inject
    private TargetDeliveries deliveries;

    @Inject
    private AuditWriter audit;

    /**
     * A subscription and how it fares.
     *
     * @param waiting deliveries that are not over
     * @param parked deliveries that were given up and wait for somebody to resend them
     * @param lastSuccess when the listener last took something, {@code null} for never
     * @param lastProblem of what waits or is parked, the newest; {@code null} where there is none
     */
    public record Standing(
            Subscription subscription, long waiting, long parked, Instant lastSuccess, String lastProblem) {}

    /** The oldest first. */
    public Page<Standing> page(int offset, int limit) {
        reading();
        List<Standing> rows = em
                .createQuery("select s from Subscription s order by s.id", Subscription.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(this::standing)
                .toList();
        return new Page<>(
                rows,
                em.createQuery("select count(s) from Subscription s", Long.class)
                        .getSingleResult(),
                null);
    }

    /** Refused with 404 where there is none. */
    public Standing get(String id) {
        reading();
        return standing(found(em.find(Subscription.class, id), id));
    }

    /** Its deliveries, the newest first. @param state only these, or {@code null} for all */
    public Page<Delivery> deliveries(String id, Delivery.State state, int offset, int limit) {
        reading();
        found(em.find(Subscription.class, id), id);
        return deliveries.page(HubCarrier.KIND, id, state, offset, limit);
    }

    /** A delivery, and the event that it carries. */
    public record Sent(Delivery delivery, String eventType, String resourceType, String resourceId) {}

    /** As {@link #deliveries}, with the events. */
    public Page<Sent> sent(String id, Delivery.State state, int offset, int limit) {
        Page<Delivery> page = deliveries(id, state, offset, limit);
        Map<String, Object[]> events = em.createQuery(
                        "select e.id, e.eventType, e.resourceType, e.resourceId from Event e where e.id in ?1",
                        Object[].class)
                .setParameter(1, page.rows().stream().map(Delivery::subject).toList())
                .getResultStream()
                .collect(Collectors.toMap(each -> (String) each[0], each -> each));
        List<Sent> rows = page.rows().stream()
                .map(each -> sent(each, events.getOrDefault(each.subject(), new Object[4])))
                .toList();
        return new Page<>(rows, page.total(), null);
    }

    private static Sent sent(Delivery delivery, Object[] event) {
        return new Sent(delivery, (String) event[1], (String) event[2], (String) event[3]);
    }

    /** Keeps its events until {@link #resume}; 409 {@code subscription.disabled} where it gets none. */
    public Standing pause(String id) {
        Subscription found = locked(id);
        if (found.state() == State.DISABLED) {
            throw Refusal.conflict("subscription.disabled", "It is disabled: enable it first.", "id: " + id);
        }
        return become("pause", found, State.PAUSED, Listening.PAUSED);
    }

    /** Keeps no new events for it, and holds what waits. */
    public Standing disable(String id) {
        return become("disable", locked(id), State.DISABLED, "The subscription is disabled.");
    }

    /** Sends what was held, and new events from now on. */
    public Standing resume(String id) {
        return become("enable", locked(id), State.ACTIVE, null);
    }

    /** A new secret, shown once; for 24 hours what is sent is signed with the old one too. */
    public Subscriptions.Issued rotateSecret(String id) {
        Subscription found = locked(id);
        var before = found.told();
        String secret = found.rotate(clock.instant());
        audit.write("rotateSecret", Subscriptions.TYPE, id, before, found.told());
        return new Subscriptions.Issued(found, secret);
    }

    /** Sends again all that was given up. @return how many */
    public int resendParked(String id) {
        locked(id);
        return deliveries.resendParked(HubCarrier.KIND, id);
    }

    /** Ends it, and takes back what it has not got. */
    public void delete(String id) {
        listening.end(locked(id));
    }

    private Standing become(String action, Subscription found, State state, String why) {
        var before = found.told();
        found.become(state, null, clock.instant());
        if (state == State.ACTIVE) {
            deliveries.release(HubCarrier.KIND, found.id());
        } else {
            deliveries.hold(HubCarrier.KIND, found.id(), why);
        }
        audit.write(action, Subscriptions.TYPE, found.id(), before, found.told());
        return standing(found);
    }

    private Subscription locked(String id) {
        if (!Caller.current().mayWrite(API, Role.ADMINISTRATOR)) {
            throw Refusal.forbidden("Subscriptions are for administrators.");
        }
        listening.alone();
        return found(em.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private Standing standing(Subscription of) {
        var counts = deliveries.counts(HubCarrier.KIND, of.id());
        return new Standing(of, counts.open(), counts.parked(), counts.lastDone(), counts.lastProblem());
    }

    private static void reading() {
        Caller caller = Caller.current();
        if (caller.kind() == Caller.Kind.CLIENT ? !caller.mayRead(API) : !caller.is(Role.ADMINISTRATOR)) {
            throw Refusal.forbidden("Subscriptions are for administrators.");
        }
    }

    private static Subscription found(Subscription subscription, String id) {
        if (subscription == null) {
            throw Refusal.notFound(Subscriptions.TYPE, id);
        }
        return subscription;
    }
}
