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
import org.constancy.kernel.Caller;

/** Looks every two seconds whether a run waits, and works on it until it is done or another node has it. */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CadenceRunner {

    @Inject
    private CadenceRuns runs;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        if (busy.compareAndSet(false, true)) {
            try {
                Caller.system("cadence").run(this::work);
            } finally {
                busy.set(false);
            }
        }
    }

    private void work() {
        if (runs.waiting()) {
            boolean more = true;
            while (more) {
                more = runs.step();
            }
        }
    }
}
