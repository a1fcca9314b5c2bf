package org.constancy.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.constancy.customers.Party;
import org.constancy.kernel.Changed;
import org.constancy.kernel.Json;
import org.constancy.kernel.References;
import org.constancy.kernel.Refusal;

/** Agreements when their customer comes after them, or goes. */
@ApplicationScoped
public class CustomerChanges {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Engagement engagement;

    @Inject
    private References references;

    void follow(@Observes Changed change) {
        if (!change.resource().equals("customer")) {
            return;
        }
        if (change.action() == Changed.Action.DELETE) {
            leave(change.id());
        } else {
            arrive(Party.of(Json.read(change.after()).path("engagedParty")));
        }
    }

    /** Drafts whose engaged party has become a customer are that customer's. */
    private void arrive(Party party) {
        if (party == null) {
            return;
        }
        for (String id : references.owners("agreement", "engagedParty", party.type(), List.of(party.id()))) {
            Agreement agreement = em.find(Agreement.class, id);
            if (!agreement.deleted() && !agreement.status().signed()) {
                ObjectNode document = agreement.document();
                engagement.engage(agreement, document, engagement.customers(document));
            }
        }
    }

    /** A customer with signed agreements stays; drafts are nobody's from now on. */
    private void leave(String customerId) {
        for (Agreement agreement : of(customerId)) {
            if (agreement.status().signed()) {
                throw Refusal.conflict(
                        "customer.agreement",
                        "A customer who has signed an agreement cannot be deleted.",
                        "agreement: " + agreement.id());
            }
            engagement.engage(agreement, agreement.document(), List.of());
        }
    }

    private List<Agreement> of(String customerId) {
        return em.createQuery(
                        "select a from Agreement a where a.customerId = ?1 and a.deletedAt is null", Agreement.class)
                .setParameter(1, customerId)
                .getResultList();
    }
}
