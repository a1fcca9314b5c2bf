package org.constancy.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.constancy.customers.Affiliations;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.customers.Party;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/** All promises. Each is one person's, and is kept, or broken, or the customer lets us off. */
@Stateless
public class Promises extends Store<Promise> {

    @Inject
    private Accountables accountables;

    @Inject
    private Customers customers;

    @Inject
    private Affiliations affiliations;

    public Promises() {
        super(Promise.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CONTRACT_DESK);
    }

    /** What a customer was promised, at most {@code most}: the open ones first, what runs out first. */
    public List<OpenPromise> ofCustomer(String customerId, int most) {
        return shown("p.customerId", customerId, most);
    }

    /** What was promised with an agreement, in the same order. */
    public List<OpenPromise> ofAgreement(String agreementId, int most) {
        return shown("p.agreementId", agreementId, most);
    }

    private List<OpenPromise> shown(String column, String id, int most) {
        reading();
        return em.createQuery(
                        "select p from Promise p where p.deletedAt is null and " + column + " = ?1"
                                + " order by case when p.state = 'open' then 0 else 1 end, p.dueDate, p.id",
                        Promise.class)
                .setParameter(1, id)
                .setMaxResults(most)
                .getResultStream()
                .map(Promise::shown)
                .toList();
    }

    /** What was kept of an interaction, what was taken back as well. */
    public List<Kept> heardIn(String interactionId) {
        return em.createQuery("select p from Promise p where p.heardIn = ?1 order by p.id", Promise.class)
                .setParameter(1, interactionId)
                .getResultStream()
                .map(Promise::kept)
                .toList();
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("state")) {
            document.put("state", PromiseState.OPEN.word());
        }
        if (!document.hasNonNull("promisedDate")) {
            document.put("promisedDate", clock.instant().toString());
        }
    }

    @Override
    protected void decide(Promise promise, ObjectNode before, ObjectNode after) {
        if (before != null) {
            after.set("promisedDate", before.path("promisedDate"));
        }
        CustomerProfile customer = customers.profile(Stored.bound(after.path("customer")));
        accountables.settle(before, after, customer);
        if (!after.hasNonNull("dueDate")) {
            Instant promised = Course.moment(after, "promisedDate");
            after.put(
                    "dueDate",
                    Term.end(promised, Term.PROMISE_DAYS, Term.zone(customer)).toString());
        }
        PromiseRules.decide(before, after, clock.instant(), Caller.current().name());
        String releasedBy = Stored.bound(after.path("release").path("person"));
        if (releasedBy != null && customer != null) {
            requireHis(customer.id(), releasedBy);
        }
        promise.understand(after);
    }

    private void requireHis(String customerId, String person) {
        if (!affiliations.belongTo(Set.of(new Party("individual", person))).contains(customerId)) {
            throw Refusal.conflict(
                    "promise.release", "Only the customer lets us off a promise: this is none of his people.", person);
        }
    }

    @Override
    protected void decideDelete(Promise promise) {
        if (promise.state() != PromiseState.OPEN || !Term.mayBeTakenBack(promise, clock.instant())) {
            throw Refusal.conflict("promise.stays", "A promise is never forgotten: say what became of it.", "state");
        }
    }
}
