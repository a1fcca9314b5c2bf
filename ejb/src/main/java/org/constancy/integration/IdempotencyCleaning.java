package org.constancy.integration;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Forgets idempotency keys when their day is over. */
@Startup
@Singleton
@DependsOn("Migrations")
public class IdempotencyCleaning {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void clean() {
        em.createQuery("delete from IdempotentRequest r where r.startedAt < ?1")
                .setParameter(1, clock.instant().minus(IdempotentRequest.KEPT))
                .executeUpdate();
    }
}
