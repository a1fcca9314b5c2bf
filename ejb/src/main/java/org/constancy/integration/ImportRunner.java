package org.constancy.integration;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.integration.ImportFindings.Touched;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;

/**
 * Runs imports in the background: many lines a transaction, of which one that is refused is undone by itself; line by line where
 * that cannot be; or all in one that is undone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportWork work;

    @Inject
    private ImportLanes lanes;

    @Inject
    private Imports imports;

    /** Runs a job if it is free. Who is gone when it is taken over after a restart is represented by the system. */
    @Asynchronous
    public void run(String jobId, Caller caller) {
        caller.run(() -> {
            ImportJob job = jobs.claim(jobId);
            if (job != null) {
                runSafely(job);
            }
        });
    }

    private void runSafely(ImportJob job) {
        try {
            if (job.dryRun()) {
                work.dryRun(job.id(), job.sourceSystem());
            } else {
                realRun(job);
            }
            jobs.end(job.id(), null);
        } catch (RuntimeException e) {
            String incident = Ids.next();
            LOG.log(Level.SEVERE, "Incident " + incident + ": import " + job.id() + " stopped", e);
            jobs.end(job.id(), "It stopped at a fault of ours. Tell us this number: " + incident);
        }
    }

    /** Until nothing waits. */
    private void realRun(ImportJob job) {
        Caution caution = new Caution();
        for (List<ImportLine> lines = jobs.waiting(job.id(), 0); !lines.isEmpty(); ) {
            lanes.take(lines, some -> take(job, some, caution));
            jobs.alive(job.id());
            lines = jobs.waiting(job.id(), lines.get(lines.size() - 1).number());
        }
        Set<Touched> touched = new LinkedHashSet<>(imports.touched(job.id()));
        work.unbound(touched).forEach(work::bind);
        work.find(job.id(), touched);
    }

    private void take(ImportJob job, List<ImportLine> lines, Caution caution) {
        String source = job.sourceSystem();
        if (caution.mayBeBold()) {
            if (made(job, () -> work.takeAllBoldly(job.id(), lines, source))) {
                return;
            }
            caution.learn();
        }
        if (!made(job, () -> work.takeAll(job.id(), lines, source))) {
            lines.forEach(line -> work.take(job.id(), line, source));
        }
    }

    /** One commit for many documents: whether it was made. */
    private static boolean made(ImportJob job, BooleanSupplier commit) {
        try {
            return commit.getAsBoolean();
        } catch (EJBException e) {
            LOG.log(Level.FINE, "Import " + job.id() + " goes on in smaller steps", e);
            return false;
        }
    }
}
