package org.constancy.integration.delivery;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.constancy.kernel.Chore;
import org.constancy.kernel.Chores;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets deliveries that were taken or cancelled, after {@code CONSTANCY_DELIVERY_KEPT} (30 days). Parked ones stay. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryCleaning {

    @Inject
    private Chores chores;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Paces paces;

    @Inject
    @ConfigProperty(name = "constancy.delivery.kept", defaultValue = "P30D")
    private Duration kept;

    private final Chore chore =
            new Chore(DeliveryCleaning.class, "Old deliveries were not forgotten; it is tried again in an hour");

    @Schedule(hour = "*", minute = "17", persistent = false)
    void clean() {
        chores.run(chore, () -> {
            deliveries.forgetOlder(kept);
            paces.forgetOld();
        });
    }
}
