package org.constancy.integration.hub;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.constancy.administration.ApiClients;
import org.constancy.administration.AuditWriter;
import org.constancy.administration.Scopes;
import org.constancy.integration.delivery.TargetDeliveries;
import org.constancy.kernel.Extensions;
import org.constancy.kernel.Model;
import org.constancy.kernel.Query;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Store;

/** Who listens to an API, and what may be listened to there. Used within a transaction. */
@Dependent
class Listening {

    private static final String CLIENT = "client:";

    static final String PAUSED = "The subscription is paused.";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    @Any
    private Instance<Store<?>> stores;

    @Inject
    private Extensions extensions;

    @Inject
    private TargetDeliveries deliveries;

    @Inject
    private AuditWriter audit;

    @Inject
    private ApiClients clients;

    @Inject
    private Clock clock;

    /** Until the transaction ends, no other hands out events, and no subscription changes its state. */
    void alone() {
        em.createNativeQuery("select id from fan_out where id = 1 for update", Integer.class)
                .getSingleResult();
    }

    /** Ends a subscription, and takes back what it has not got. */
    void end(Subscription subscription) {
        alone();
        deliveries.cancelAll(HubCarrier.KIND, subscription.id());
        audit.write("delete", Subscriptions.TYPE, subscription.id(), subscription.told(), null);
        em.remove(subscription);
    }

    /** Those that get events of the API. */
    List<Listener> to(String api) {
        return em
                .createQuery(
                        "select s from Subscription s where s.api in (?1, ?2) and s.state <> DISABLED order by s.id",
                        Subscription.class)
                .setParameter(1, api)
                .setParameter(2, Subscriptions.ALL)
                .getResultList()
                .stream()
                .filter(each -> each.api().equals(api) || mayRead(each, api))
                .map(each -> new Listener(each, filter(each.api(), each.conditions()), domain(api)))
                .toList();
    }

    /** Whether who registered it is still let in, and may read what belongs to the API. */
    boolean mayRead(Subscription subscription, String api) {
        return !subscription.owner().startsWith(CLIENT)
                || clients.kept(subscription.owner().substring(CLIENT.length()))
                        .map(ApiClients.Kept::client)
                        .filter(client -> client.admitted(clock.instant()))
                        .filter(client -> Scopes.cover(client.scopes(), api + ":read"))
                        .isPresent();
    }

    /** Refused with 400 where the conditions name what an event of the API does not have. */
    EventFilter filter(String api, List<Query.Condition> conditions) {
        return new EventFilter(conditions, shapes(api), extensions::known);
    }

    /** What events of the API call their domain. */
    String domain(String api) {
        return Model.of(api).title();
    }

    private Collection<Shape<?>> shapes(String api) {
        List<Shape<?>> found = new ArrayList<>();
        for (Store<?> store : stores) {
            if (api.equals(Subscriptions.ALL) || store.shape().api().equals(api)) {
                found.add(store.shape());
            }
        }
        return found;
    }
}
