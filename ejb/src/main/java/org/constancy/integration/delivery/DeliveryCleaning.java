package org.constancy.integration.delivery;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets deliveries that were taken or cancelled, after {@code CONSTANCY_DELIVERY_KEPT} (30 days). Parked ones stay. */
@Startup
@Singleton
@DependsOn("Migrations")
public class DeliveryCleaning {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "constancy.delivery.kept", defaultValue = "P30D")
    private Duration kept;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void clean() {
        em.createQuery("delete from Delivery d where d.endedAt < ?1 and d.state in (DONE, CANCELLED)")
                .setParameter(1, clock.instant().minus(kept))
                .executeUpdate();
    }
}
