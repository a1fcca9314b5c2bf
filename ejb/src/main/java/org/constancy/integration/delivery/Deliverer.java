package org.constancy.integration.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.constancy.kernel.ClockMoved;

/** The deliverer's own clock: what was committed here is carried at once, everything else within a second. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Deliverer {

    @Inject
    private Rounds rounds;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        rounds.interruptLate();
        rounds.lookAround();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        rounds.renew();
    }

    /** A test has moved the clock. */
    public void follow(@Observes ClockMoved change) {
        rounds.lookAround();
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }
}
