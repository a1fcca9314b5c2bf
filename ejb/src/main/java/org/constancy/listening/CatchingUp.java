package org.constancy.listening;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.constancy.kernel.Caller;

/** Once, after an upgrade, and in the background: what was heard before becomes needs and promises too. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CatchingUp {

    /** Then others have their turn at the connection pool. */
    private static final int AT_ONCE = 200;

    @Inject
    private PastTalks talks;

    private boolean done;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void goOn() {
        Caller.system("needs of past talks").run(() -> {
            for (int i = 0; i < AT_ONCE && !done; i++) {
                done = !talks.read();
            }
        });
    }
}
