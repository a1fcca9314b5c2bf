package org.constancy.communications;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Chore;
import org.constancy.kernel.Chores;

/**
 * Looks every two seconds whether a run waits, and works on it until it is done or another node has it. A customer with whom it
 * fails twice is passed over, so that all the others have their new day.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CadenceRunner {

    private static final Logger LOG = Logger.getLogger(CadenceRunner.class.getName());
    private static final int BATCH = 250;

    @Inject
    private Chores chores;

    @Inject
    private CadenceRuns runs;

    private final AtomicBoolean busy = new AtomicBoolean();

    private final Chore chore = new Chore(
            CadenceRunner.class, "When customers are due could not be worked out; it is tried again in seconds");

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        if (busy.compareAndSet(false, true)) {
            try {
                chores.run(chore, () -> Caller.system("cadence").run(this::work));
            } finally {
                busy.set(false);
            }
        }
    }

    private void work() {
        if (runs.waiting()) {
            boolean more = true;
            while (more) {
                more = step();
            }
        }
    }

    private boolean step() {
        try {
            return runs.step(BATCH);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "One customer after the other", e);
            return oneByOne();
        }
    }

    private boolean oneByOne() {
        boolean again = false;
        for (int i = 0; i < BATCH; i++) {
            try {
                if (!runs.step(1)) {
                    return false;
                }
                again = false;
            } catch (RuntimeException e) {
                if (again) {
                    passOver(e);
                }
                again = !again;
            }
        }
        return true;
    }

    private void passOver(RuntimeException problem) {
        String customer = runs.passOver();
        if (customer != null) {
            LOG.log(
                    Level.WARNING,
                    problem,
                    () -> "Customer " + customer
                            + " is due when he was before: save one of his agreements to see what is wrong");
        }
    }
}
