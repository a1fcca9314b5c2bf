package org.constancy.cadence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.constancy.administration.AuditWriter;
import org.constancy.administration.Teams;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/**
 * The cadence policies. All staff may read them; administrators, heads of teams, and API clients with
 * {@code cadencePolicies:write} change them. Each change is audited, and works out anew when every customer is due, in the background.
 */
@Stateless
public class CadencePolicies {

    static final String TYPE = "cadencePolicy";
    private static final int MOST = 200;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Teams teams;

    @Inject
    private AuditWriter audit;

    @Inject
    private Event<CadenceChanged> changes;

    /** All of them, those for every customer first, then by name. */
    public List<CadencePolicy> list() {
        if (!Caller.current().mayRead("cadencePolicies")) {
            throw Refusal.forbidden("You may not read the cadence policies.");
        }
        return all();
    }

    /** As {@link #list}, for the product itself: asks nobody for permission. */
    public List<CadencePolicy> all() {
        return em.createQuery("select p from CadencePolicy p order by p.name, p.id", CadencePolicy.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One of them; 404 where it is not there. */
    public CadencePolicy get(String id) {
        if (!Caller.current().mayRead("cadencePolicies")) {
            throw Refusal.forbidden("You may not read the cadence policies.");
        }
        return found(id, LockModeType.NONE);
    }

    /** Whether the caller may change them. */
    public boolean editable() {
        Caller caller = Caller.current();
        return caller.kind() == Caller.Kind.STAFF
                ? caller.is(Role.ADMINISTRATOR) || teams.heads(caller.name())
                : caller.mayWrite("cadencePolicies");
    }

    /** Adds one; 400 where the terms make no sense, 409 {@code cadence.many} beyond 200 policies. */
    public CadencePolicy add(PolicyTerms terms) {
        editing();
        if (all().size() >= MOST) {
            throw Refusal.conflict("cadence.many", "There are 200 cadence policies; that is the most.", null);
        }
        CadencePolicy policy = new CadencePolicy(Ids.next());
        policy.says(PolicyForm.read(terms), clock.instant(), Caller.current().name());
        em.persist(policy);
        told("create", policy.id(), null, policy.terms());
        return policy;
    }

    /** @param revision that the caller last saw, or {@code null}; refused with 412 where it is not the present one */
    public CadencePolicy change(String id, Long revision, PolicyTerms terms) {
        editing();
        CadencePolicy policy = found(id, LockModeType.PESSIMISTIC_WRITE);
        if (revision != null && policy.revision() != revision) {
            throw Refusal.stale(TYPE, id);
        }
        PolicyTerms before = policy.terms();
        policy.says(PolicyForm.read(terms), clock.instant(), Caller.current().name());
        em.flush();
        told("change", id, before, policy.terms());
        return policy;
    }

    public void remove(String id) {
        editing();
        CadencePolicy policy = found(id, LockModeType.PESSIMISTIC_WRITE);
        em.remove(policy);
        em.flush();
        told("delete", id, policy.terms(), null);
    }

    private void told(String action, String id, PolicyTerms before, PolicyTerms after) {
        audit.write(action, TYPE, id, view(before), view(after));
        changes.fire(new CadenceChanged(null));
    }

    private CadencePolicy found(String id, LockModeType lock) {
        CadencePolicy policy = em.find(CadencePolicy.class, id, lock);
        if (policy == null) {
            throw Refusal.notFound(TYPE, id);
        }
        return policy;
    }

    private void editing() {
        if (!editable()) {
            throw Refusal.forbidden("Cadence policies are for administrators and heads of teams.");
        }
    }

    /** As a document; what asks nothing is left out. */
    public static ObjectNode view(PolicyTerms terms) {
        if (terms == null) {
            return null;
        }
        ObjectNode view = Json.object().put("name", terms.name());
        put(view, "tier", terms.tier());
        put(view, "segment", terms.segment());
        if (terms.atLeast() != null) {
            view.putObject("atLeast").put("unit", terms.currency()).put("value", terms.atLeast());
        }
        put(view, "phase", terms.phase() == null ? null : terms.phase().word());
        put(view, "role", terms.role());
        if (terms.everyDays() != null) {
            view.put("everyDays", terms.everyDays());
        } else {
            terms.onDays().forEach(view.putArray("onDays")::add);
        }
        return view;
    }

    private static void put(ObjectNode view, String name, String value) {
        if (value != null) {
            view.put(name, value);
        }
    }
}
