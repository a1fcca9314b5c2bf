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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.ClockMoved;

/** The deliverer's own clock: what was committed here is carried at once, everything else within a second. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Deliverer {

    private static final Logger LOG = Logger.getLogger(Deliverer.class.getName());

    @Inject
    private Rounds rounds;

    private final AtomicBoolean failing = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        rounds.interruptLate();
        safely(rounds::lookAround);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        safely(rounds::renew);
    }

    /** A timer that throws twice is ended by the container for ever: a database may be away for longer. */
    private void safely(Runnable work) {
        try {
            work.run();
            failing.set(false);
        } catch (RuntimeException e) {
            if (failing.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "Deliveries wait: the database does not answer", e);
            }
        }
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
