package org.constancy.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.constancy.kernel.Changed;

/** Writes the event row of each change, in the transaction of the change. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    void keep(@Observes Changed change) {
        em.persist(new OutboxEvent(change));
    }
}
