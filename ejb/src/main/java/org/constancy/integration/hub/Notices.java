package org.constancy.integration.hub;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.constancy.integration.delivery.TargetDeliveries;
import org.constancy.integration.hub.Addressees.Addressee;
import org.constancy.integration.hub.Subscription.State;
import org.constancy.kernel.Targets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is posted to listeners: made anew for each try, with today's signature and address of ours. */
@Stateless
public class Notices {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Listening listening;

    @Inject
    private Addressees addressees;

    @Inject
    private Targets targets;

    @Inject
    private TargetDeliveries deliveries;

    @Inject
    @ConfigProperty(name = "constancy.public.url")
    private Optional<String> publicUrl;

    /**
     * An event for a listener.
     *
     * @param held why it is not posted at present; everything else is {@code null} then
     */
    public record Notice(String held, URI callback, String eventId, long seconds, String signature, byte[] body) {

        static Notice held(String why) {
            return new Notice(why, null, null, 0, null, null);
        }
    }

    /** {@code null} where subscription or event are no more. */
    public Notice of(String subscriptionId, String eventId) {
        Event event = em.find(Event.class, eventId);
        if (event == null) {
            return null;
        }
        String api = targets.store(event.resourceType()).shape().api();
        Addressee to = addressees.get(new Addressees.Key(subscriptionId, api), () -> find(subscriptionId, api));
        return to == null ? null : of(event, to, api);
    }

    private Addressee find(String subscriptionId, String api) {
        Subscription found = em.find(Subscription.class, subscriptionId);
        return found == null ? null : new Addressee(found, listening.mayRead(found, api));
    }

    private Notice of(Event event, Addressee to, String api) {
        Subscription subscription = to.subscription();
        if (subscription.state() != State.ACTIVE) {
            return Notice.held(subscription.state() == State.PAUSED ? Listening.PAUSED : subscription.reason());
        }
        if (!to.mayRead()) {
            return Notice.held("The API client that registered it may not read " + api + " any more.");
        }
        Instant now = clock.instant();
        String root = publicUrl.map(url -> url.replaceAll("/+$", "")).orElse(subscription.root());
        byte[] body = subscription.bytes(event.document(listening.domain(api), root));
        String signature = subscription.sign(event.id(), now, body);
        return new Notice(null, URI.create(subscription.callback()), event.id(), now.getEpochSecond(), signature, body);
    }

    /** Where its events go; its id where it is no more. */
    public String callback(String subscriptionId) {
        Subscription found = em.find(Subscription.class, subscriptionId);
        return found == null ? subscriptionId : found.callback();
    }

    /** Until the transaction ends, nobody else changes the subscription. */
    public void lock(String subscriptionId) {
        em.find(Subscription.class, subscriptionId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The listener said that it is gone: it gets nothing more until somebody enables it. */
    public void gone(String subscriptionId, String problem) {
        Subscription found = em.find(Subscription.class, subscriptionId, LockModeType.PESSIMISTIC_WRITE);
        if (found != null) {
            found.become(State.DISABLED, problem, clock.instant());
            deliveries.hold(HubCarrier.KIND, subscriptionId, problem);
        }
    }
}
