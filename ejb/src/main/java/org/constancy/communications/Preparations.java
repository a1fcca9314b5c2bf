package org.constancy.communications;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Refusal;
import org.constancy.listening.Needs;
import org.constancy.listening.PromiseState;
import org.constancy.listening.Promises;

/** Prepares talks. */
@Stateless
public class Preparations {

    private static final int LATEST = 20;
    private static final int MOODS = 5;
    private static final int OPEN = 10;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Due due;

    @Inject
    private InteractionSight sight;

    @Inject
    private Needs needs;

    @Inject
    private Promises promises;

    /** For the next talk with a customer; 404 where there is no such customer. */
    public Preparation of(String customerId) {
        DueCustomer customer = due.of(customerId);
        if (customer == null) {
            throw Refusal.notFound("customer", customerId);
        }
        List<Preparation.Mood> moods = new ArrayList<>();
        for (Interaction each : latest(customerId)) {
            ObjectNode document = each.document();
            if (document.path("mood").isInt()) {
                moods.add(new Preparation.Mood(each.at(), document.path("mood").intValue()));
            }
        }
        return new Preparation(
                customer,
                moods.stream().limit(MOODS).toList(),
                needs.ofCustomer(customerId, OPEN).stream()
                        .filter(each -> each.state().waits())
                        .toList(),
                promises.ofCustomer(customerId, OPEN).stream()
                        .filter(each -> each.state() == PromiseState.OPEN)
                        .toList());
    }

    private List<Interaction> latest(String customerId) {
        return sight.look(em.createQuery(
                        "select i from Contact c, Interaction i where i.id = c.interactionId and c.customerId = :customer"
                                + " and c.ahead = false" + InteractionSight.SEEN
                                + " order by c.at desc, c.interactionId desc",
                        Interaction.class))
                .setParameter("customer", customerId)
                .setMaxResults(LATEST)
                .getResultList();
    }
}
