package org.constancy.integration;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Chore;
import org.constancy.kernel.Chores;

/** Finds imports that a stopped node has left behind, and goes on with them. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportResumption {

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportRunner runner;

    @Inject
    private Chores chores;

    private final Chore chore = new Chore(
            ImportResumption.class, "Imports that were left were not looked for; it is tried again in a minute");

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void resume() {
        chores.run(chore, () -> jobs.free().forEach(each -> runner.run(each, Caller.system("import"))));
    }
}
