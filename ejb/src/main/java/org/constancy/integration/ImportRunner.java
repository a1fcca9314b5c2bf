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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.integration.ImportFindings.Touched;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;

/**
 * Runs imports in the background: a hundred lines a transaction, of which one that is refused is undone by itself; line by line
 * where that cannot be; or all in one that is undone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
    private static final int BATCH = 100;

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportWork work;

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

    /** One commit for many documents: whether it was made. */
    private boolean together(ImportJob job, List<String> lines) {
        try {
            return work.takeAll(job.id(), lines, job.sourceSystem());
        } catch (EJBException e) {
            LOG.log(Level.FINE, "Import " + job.id() + " goes on one by one", e);
            return false;
        }
    }

    private void realRun(ImportJob job) {
        for (List<String> lines = jobs.waiting(job.id(), 0, BATCH);
                !lines.isEmpty();
                lines = jobs.waiting(job.id(), 0, BATCH)) {
            if (!together(job, lines)) {
                lines.forEach(line -> work.take(job.id(), line, job.sourceSystem()));
            }
            jobs.alive(job.id());
        }
        Set<Touched> touched = new LinkedHashSet<>(imports.touched(job.id()));
        work.unbound(touched).forEach(work::bind);
        work.find(job.id(), touched);
    }
}
