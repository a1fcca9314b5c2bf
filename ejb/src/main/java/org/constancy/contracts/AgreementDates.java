package org.constancy.contracts;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;
import org.constancy.kernel.ClockMoved;

/**
 * Moves agreements whose day has come, each in a transaction of its own. Two nodes may do so at once: the second finds the
 * row locked, then moved, and changes nothing.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementDates {

    private static final Logger LOG = Logger.getLogger(AgreementDates.class.getName());
    private static final int BATCH = 200;

    @Inject
    private Agreements agreements;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        catchUp();
    }

    /** A test has moved the clock. */
    public void follow(@Observes ClockMoved change) {
        catchUp();
    }

    private void catchUp() {
        Caller.system("agreement dates").run(() -> {
            List<String> ids;
            do {
                ids = agreements.whoseDayHasCome(BATCH);
            } while (ids.stream().filter(this::move).count() == BATCH);
        });
    }

    /** Whether it was moved; one that cannot be does not stop the others. */
    private boolean move(String id) {
        try {
            agreements.change(id, null, UnaryOperator.identity());
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Agreement " + id + " could not be moved; it is tried again in a minute", e);
            return false;
        }
    }
}
