package org.constancy.integration;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.constancy.kernel.Caller;

/** Finds imports that a stopped node has left behind, and goes on with them. */
@Startup
@Singleton
@DependsOn("Migrations")
public class ImportResumption {

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportRunner runner;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void resume() {
        for (String id : jobs.free()) {
            runner.run(id, Caller.system("import"));
        }
    }
}
