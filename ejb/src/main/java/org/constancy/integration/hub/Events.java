package org.constancy.integration.hub;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constancy.integration.delivery.Deliveries;
import org.constancy.kernel.Store;
import org.constancy.kernel.Targets;

/**
 * Events that are to be handed to the subscriptions. One node does it at a time, so that the events of a resource are written
 * down in their order for each listener.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Events {

    private static final int RESOURCES = 200;
    private static final int MOST = 1000;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Listening listening;

    @Inject
    private Targets targets;

    @Inject
    private Deliveries deliveries;

    /** Whether anybody listens at all. */
    public boolean wanted() {
        return !em.createQuery("select s.id from Subscription s where s.state <> DISABLED", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Hands out some. @return whether there may be more */
    public boolean handOut() {
        if (resources().isEmpty()) {
            return false;
        }
        listening.alone();
        List<String> resources = resources();
        if (resources.isEmpty()) {
            return false;
        }
        List<Event> pending = pending(resources);
        Map<String, List<Listener>> listeners = new HashMap<>();
        Map<Subscription, Map<String, String>> wanted = new LinkedHashMap<>();
        for (Event each : pending) {
            Store<?> store = targets.store(each.resourceType());
            if (store != null) {
                String api = store.shape().api();
                for (Subscription by : wanting(each, listeners.computeIfAbsent(api, listening::to))) {
                    wanted.computeIfAbsent(by, first -> new LinkedHashMap<>()).put(each.id(), each.lane());
                }
            }
        }
        wanted.forEach(this::enqueue);
        em.createQuery("update Event e set e.pending = false where e.id in ?1")
                .setParameter(1, pending.stream().map(Event::id).toList())
                .executeUpdate();
        return true;
    }

    private List<String> resources() {
        return em
                .createQuery(
                        "select e.resourceId from Event e where e.pending = true order by e.pending, e.id",
                        String.class)
                .setMaxResults(RESOURCES)
                .getResultList()
                .stream()
                .distinct()
                .toList();
    }

    /** All or the first of each resource's, whatever the clocks of the nodes said when they made the ids. */
    private List<Event> pending(List<String> resources) {
        return em.createQuery(
                        "select e from Event e where e.pending = true and e.resourceId in ?1"
                                + " order by e.resourceType, e.resourceId, e.sequence",
                        Event.class)
                .setParameter(1, resources)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static List<Subscription> wanting(Event event, List<Listener> listeners) {
        List<Subscription> wanting = new ArrayList<>();
        JsonNode document = null;
        for (Listener each : listeners) {
            if (document == null && !each.filter().all()) {
                document = event.document(each.domain(), each.subscription().root())
                        .json();
            }
            if (each.filter().matches(document)) {
                wanting.add(each.subscription());
            }
        }
        return wanting;
    }

    /** @param lanes of the events, by their ids */
    private void enqueue(Subscription to, Map<String, String> lanes) {
        if (to.state() == Subscription.State.PAUSED) {
            lanes.forEach(
                    (event, lane) -> deliveries.enqueueHeld(HubCarrier.KIND, to.id(), lane, event, Listening.PAUSED));
        } else {
            deliveries.enqueueAll(HubCarrier.KIND, to.id(), lanes);
        }
    }
}
