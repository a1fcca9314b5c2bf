package org.constancy.integration.hub;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.constancy.administration.AuditWriter;
import org.constancy.integration.outgoing.AddressGuard;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Page;
import org.constancy.kernel.Refusal;

/** The hubs of the APIs (RULES 26): who asked to be told. A client sees what it has registered itself; staff use {@link Listeners}. */
@Stateless
public class Subscriptions {

    /** In the place of an API: the events of all that the client may read. */
    public static final String ALL = "all";

    static final String TYPE = "subscription";

    private static final int LONGEST_QUERY = 4000;

    /** Each event is matched against all of them. */
    private static final long MOST = 100;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Listening listening;

    @Inject
    private AddressGuard guard;

    @Inject
    private AuditWriter audit;

    @Inject
    private FanOut fanOut;

    /** A subscription with the secret that signs what is sent: shown once. */
    public record Issued(Subscription subscription, String secret) {

        @Override
        public String toString() {
            return "Issued[" + subscription.id() + "]";
        }
    }

    /**
     * Registers a listener for the events of an API, from now on.
     *
     * @param api {@code TMF620}, or {@link #ALL}
     * <p>400 {@code hub.callback} where the address is none to post to, {@code outgoing.refused} where it leads to where we do
     * not go, {@code query.attribute} and {@code query.filter} where the query asks for what there is not. 409 {@code hub.full}
     * for a client's 101st listener of an API.
     */
    public Issued register(String api, Request request) {
        permit(api);
        URI callback = guard.address(request.callback(), "hub.callback");
        guard.check(callback);
        if (request.query() != null && request.query().length() > LONGEST_QUERY) {
            throw Refusal.invalid("hub.query", "A query has at most 4,000 characters.", "query");
        }
        listening.filter(api, request.conditions());
        if (count(api) >= MOST) {
            throw Refusal.conflict("hub.full", "A client has at most 100 listeners of an API.", "api: " + api);
        }
        Subscription made = new Subscription(request, api, caller(), clock.instant());
        em.persist(made);
        em.flush();
        audit.write("create", TYPE, made.id(), null, made.told());
        fanOut.want();
        return new Issued(made, made.secret());
    }

    /** The caller's own, the oldest first. */
    public Page<Subscription> page(String api, int offset, int limit) {
        permit(api);
        List<Subscription> rows = em.createQuery(
                        "select s from Subscription s where s.api = ?1 and s.owner = ?2 order by s.id",
                        Subscription.class)
                .setParameter(1, api)
                .setParameter(2, caller())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return new Page<>(rows, count(api), null);
    }

    private long count(String api) {
        return em.createQuery("select count(s) from Subscription s where s.api = ?1 and s.owner = ?2", Long.class)
                .setParameter(1, api)
                .setParameter(2, caller())
                .getSingleResult();
    }

    /** One of the caller's own; 404 for all others. */
    public Subscription get(String api, String id) {
        permit(api);
        Subscription found = em.find(Subscription.class, id);
        if (found == null || !found.api().equals(api) || !found.owner().equals(caller())) {
            throw Refusal.notFound(TYPE, id);
        }
        return found;
    }

    /** Ends one of the caller's own, and takes back what it has not got. */
    public void delete(String api, String id) {
        listening.end(get(api, id));
    }

    private static void permit(String api) {
        if (!Caller.current().mayRead(api.equals(ALL) ? "hub" : api)) {
            throw Refusal.forbidden("You may not listen to " + api + ".");
        }
    }

    private static String caller() {
        Caller caller = Caller.current();
        return caller.kind().name().toLowerCase(Locale.ROOT) + ":" + caller.name();
    }
}
