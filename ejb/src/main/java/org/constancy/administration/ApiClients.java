package org.constancy.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Refusal;

/** The systems that may call the API, for administrators. Each change is audited; no secret ever is. */
@Stateless
public class ApiClients {

    static final String TYPE = "apiClient";

    private static final int SHORTEST_SECRET = 16;
    private static final int FASTEST = 60_000;

    @PersistenceContext(unitName = "constancy")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private AuditWriter audit;

    @Inject
    private ApiAccess access;

    /** A client and what is kept of its secret. */
    public record Kept(Client client, String secretHash) {}

    /** All of them, by id. */
    public List<Client> list() {
        Administrators.only();
        return entities.createQuery("select c from ApiClient c order by c.id", ApiClient.class)
                .getResultStream()
                .map(ApiClient::shown)
                .toList();
    }

    /** For the API's door, which asks before anybody is known. */
    public Optional<Kept> kept(String id) {
        return Optional.ofNullable(entities.find(ApiClient.class, id))
                .map(client -> new Kept(client.shown(), client.secretHash()));
    }

    /** Adds a client with a random secret. 409 {@code client.id.taken}. */
    public Client.Issued register(String id, Client.Terms terms) {
        return register(id, Secrets.next(), terms);
    }

    /**
     * Adds a client with a secret that was agreed elsewhere. 400 {@code client.secret.short} below 16 characters: only
     * one round of hashing hides it.
     */
    public Client.Issued register(String id, String secret, Client.Terms terms) {
        Administrators.only();
        check(terms);
        if (!Ids.legal(id) || id.indexOf(':') >= 0) {
            throw Refusal.invalid(
                    "client.id.malformed",
                    "A client's id has 1 to 100 of A-Z, a-z, 0-9, dot, underscore, hyphen.",
                    "id: " + id);
        }
        if (secret.length() < SHORTEST_SECRET) {
            throw Refusal.invalid(
                    "client.secret.short",
                    "A client's secret has at least " + SHORTEST_SECRET + " characters.",
                    "secret");
        }
        if (entities.find(ApiClient.class, id) != null) {
            throw Refusal.conflict("client.id.taken", "There is a client with this id already.", "id: " + id);
        }
        ApiClient client = new ApiClient(id, clock.instant());
        client.give(secret, clock.instant());
        client.agree(terms, clock.instant());
        entities.persist(client);
        entities.flush();
        audit.write("create", TYPE, id, null, client.told());
        return new Client.Issued(client.shown(), secret);
    }

    /** Changes what a client may do. 412 when it has changed since {@code revision}. */
    public Client change(String id, long revision, Client.Terms terms) {
        check(terms);
        return alter(id, "change", client -> {
            if (client.shown().revision() != revision) {
                throw Refusal.stale(TYPE, id);
            }
            client.agree(terms, clock.instant());
        });
    }

    /** A new random secret; the old one and its access tokens stop within seconds. */
    public Client.Issued rotateSecret(String id) {
        String secret = Secrets.next();
        return new Client.Issued(alter(id, "rotateSecret", client -> client.give(secret, clock.instant())), secret);
    }

    /** Lets a client in no longer, from within seconds. */
    public Client disable(String id) {
        return alter(id, "disable", client -> client.disable(true, clock.instant()));
    }

    public Client enable(String id) {
        return alter(id, "enable", client -> client.disable(false, clock.instant()));
    }

    private Client alter(String id, String action, Consumer<ApiClient> verb) {
        Administrators.only();
        ApiClient client = entities.find(ApiClient.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (client == null) {
            throw Refusal.notFound(TYPE, id);
        }
        var before = client.told();
        verb.accept(client);
        entities.flush();
        audit.write(action, TYPE, id, before, client.told());
        access.forget();
        return client.shown();
    }

    private static void check(Client.Terms terms) {
        Scopes.check(terms.scopes());
        if (terms.name() == null || terms.name().isBlank() || terms.name().length() > 200) {
            throw Refusal.invalid("client.name.missing", "A client has a name of up to 200 characters.", "name");
        }
        Integer perMinute = terms.requestsPerMinute();
        if (perMinute != null && (perMinute < 1 || perMinute > FASTEST)) {
            throw Refusal.invalid(
                    "client.limit.range",
                    "A limit is between 1 and " + FASTEST + " requests a minute.",
                    "requestsPerMinute: " + perMinute);
        }
    }
}
