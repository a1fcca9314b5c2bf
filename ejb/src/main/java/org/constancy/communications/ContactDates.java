package org.constancy.communications;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.constancy.kernel.ClockMoved;

/** Counts contacts that were dated ahead once their day has come, each customer's in a transaction of its own. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContactDates {

    private static final int BATCH = 200;

    @Inject
    private Standings standings;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        catchUp();
    }

    /** A test has moved the clock. */
    public void follow(@Observes ClockMoved change) {
        catchUp();
    }

    private void catchUp() {
        List<String> customers;
        do {
            customers = standings.withContactsToCount(BATCH);
            customers.forEach(standings::count);
        } while (customers.size() == BATCH);
    }
}
