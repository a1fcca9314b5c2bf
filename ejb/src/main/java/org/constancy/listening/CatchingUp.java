package org.constancy.listening;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Chore;
import org.constancy.kernel.Chores;

/**
 * Once, after an upgrade, and in the background: what was heard before becomes needs and promises too. A talk with which it fails
 * three times is passed over, and the others go on.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CatchingUp {

    /** Then others have their turn at the connection pool. */
    private static final int AT_ONCE = 200;

    private static final int TRIES = 3;

    private static final Logger LOG = Logger.getLogger(CatchingUp.class.getName());

    @Inject
    private Chores chores;

    @Inject
    private PastTalks talks;

    private final Chore chore =
            new Chore(CatchingUp.class, "Past talks could not be read on; it is tried again in ten seconds");

    private boolean done;
    private int failures;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void goOn() {
        if (!done) {
            chores.run(chore, () -> Caller.system("needs of past talks").run(this::readSome));
        }
    }

    private void readSome() {
        int read = 0;
        while (read < AT_ONCE && talks.more() && read()) {
            read++;
        }
        done = !talks.more();
    }

    /** Whether it went well. */
    private boolean read() {
        try {
            talks.read(failures < TRIES);
            failures = 0;
            return true;
        } catch (RuntimeException e) {
            failures++;
            if (failures == TRIES) {
                LOG.log(Level.WARNING, "A past talk is passed over: correct it, and what was heard in it is kept", e);
            }
            return false;
        }
    }
}
