package org.constancy.contracts;

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
import java.util.function.UnaryOperator;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Chore;
import org.constancy.kernel.Chores;
import org.constancy.kernel.ClockMoved;
import org.constancy.kernel.Setbacks;

/**
 * Moves agreements whose day has come, each in a transaction of its own. Two nodes may do so at once: the second finds the
 * row locked, then moved, and changes nothing. One that cannot be moved rests, and the others go on.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementDates {

    private static final int BATCH = 200;

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    @Inject
    private Chores chores;

    private final Chore chore = new Chore(
            AgreementDates.class, "Agreements whose day has come were not looked for; it is tried again in a minute");

    private Setbacks setbacks;

    @PostConstruct
    void begin() {
        setbacks = new Setbacks(
                AgreementDates.class,
                clock,
                "Agreement {0} is left where it is, although its day has come; open it and save it to see what is wrong");
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
        chores.run(chore, () -> Caller.system("agreement dates").run(this::moveAll));
    }

    private void moveAll() {
        String behind = "";
        List<String> ids;
        do {
            ids = agreements.whoseDayHasCome(behind, BATCH);
            for (String each : ids) {
                setbacks.attempt(each, () -> agreements.change(each, null, UnaryOperator.identity()));
                behind = each;
            }
        } while (ids.size() == BATCH);
    }
}
