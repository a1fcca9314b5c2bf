package org.constancy.communications;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Chore;
import org.constancy.kernel.Chores;
import org.constancy.kernel.ClockMoved;
import org.constancy.kernel.Setbacks;

/**
 * Counts contacts that were dated ahead once their day has come, each customer's in a transaction of its own. A customer with whom
 * it fails rests, and the others go on.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContactDates {

    private static final int BATCH = 200;

    @Inject
    private ContactsAhead contacts;

    @Inject
    private Clock clock;

    @Inject
    private Chores chores;

    private final Chore chore = new Chore(
            ContactDates.class, "Contacts whose day has come were not looked for; it is tried again in a minute");

    private Setbacks setbacks;

    @PostConstruct
    void begin() {
        setbacks = new Setbacks(
                ContactDates.class,
                clock,
                "Contacts of customer {0} that were dated ahead are not counted; correct one of them to see what is wrong");
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        catchUp();
    }

    /** A test has moved the clock. */
    public void follow(@Observes ClockMoved change) {
        catchUp();
    }

    private void catchUp() {
        chores.run(chore, () -> Caller.system("contact dates").run(this::countAll));
    }

    private void countAll() {
        String behind = "";
        List<String> customers;
        do {
            customers = contacts.customers(behind, BATCH);
            for (String each : customers) {
                setbacks.attempt(each, () -> contacts.count(each));
                behind = each;
            }
        } while (customers.size() == BATCH);
    }
}
