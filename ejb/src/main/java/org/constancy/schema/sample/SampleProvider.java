package org.constancy.schema.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty database with a provider that one can look at: Varenholm, its catalogue, two hundred customers, their
 * agreements and eighteen months of contacts, counted back from today. Works in the background while the product is in use,
 * goes on after a restart where it stopped, and never runs a second time. {@code constancy.sample=off} keeps it away.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleProvider {

    private static final Logger LOG = Logger.getLogger(SampleProvider.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    @ConfigProperty(name = "constancy.sample", defaultValue = "on")
    private String wanted;

    @Inject
    private SampleRuns runs;

    @Inject
    private SampleStaff staff;

    private volatile boolean stopping;

    /** The staff can sign in as soon as the product is ready; all else follows while it is in use. */
    @PostConstruct
    void start() {
        if (!wanted.equals("off")) {
            Caller caller = Caller.system("sample provider");
            caller.run(() -> open().ifPresent(days -> {
                staff.add(days);
                LOG.info("The sample provider is being written.");
                executor.execute(() -> caller.run(() -> fill(days)));
            }));
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Of two nodes that start at once on an empty database, one finds that the other has just begun. */
    private Optional<Days> open() {
        try {
            return runs.open();
        } catch (EJBException e) {
            return runs.open();
        }
    }

    private void fill(Days days) {
        try {
            long began = System.nanoTime();
            List<Step> steps = SampleData.on(days);
            boolean more = true;
            while (more && !stopping) {
                more = runs.advance(steps);
            }
            long seconds = Math.round((System.nanoTime() - began) / 1e9);
            LOG.log(
                    Level.INFO,
                    more
                            ? "The sample provider goes on at the next start."
                            : "The sample provider is complete after {0} s.",
                    seconds);
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.log(Level.SEVERE, "The sample provider stopped in the middle; the next start goes on with it.", e);
            }
        }
    }
}
