package org.constancy.campaigns;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Chore;
import org.constancy.kernel.Chores;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Refusal;

/** Looks each second whether a campaign wants work, and does a step of each in turn until there is none, or other nodes do it. */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignRunner {

    private static final Logger LOG = Logger.getLogger(CampaignRunner.class.getName());

    /** Between two steps, that who changes a campaign, and waits for its row, comes to it before the next. */
    private static final long YIELD_NANOS = Duration.ofMillis(20).toNanos();

    @Inject
    private Chores chores;

    @Inject
    private CampaignRuns runs;

    private final AtomicBoolean busy = new AtomicBoolean();

    private final Chore chore = new Chore(CampaignRunner.class, "Campaigns wait: it is tried again each second");

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        if (busy.compareAndSet(false, true)) {
            try {
                chores.run(chore, () -> Caller.system("campaigns").run(this::work));
            } finally {
                busy.set(false);
            }
        }
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = false;
            for (String each : runs.due()) {
                more |= step(each);
                LockSupport.parkNanos(YIELD_NANOS);
            }
        }
    }

    /** What fails is said at the campaign, and once in the log, and holds up no other. */
    private boolean step(String campaignId) {
        try {
            return stepOrPass(campaignId);
        } catch (RuntimeException e) {
            String incident = Ids.next();
            if (runs.fails(campaignId, words(e, incident))) {
                LOG.log(
                        Level.WARNING,
                        e,
                        () -> "Incident " + incident + ": campaign " + campaignId + " does not go on");
            }
            return false;
        }
    }

    private boolean stepOrPass(String campaignId) {
        try {
            return runs.step(campaignId);
        } catch (RuntimeException e) {
            return Passing.over(new Persons(runs, campaignId), e, failure -> passed(campaignId, failure));
        }
    }

    private static String passed(String campaignId, RuntimeException failure) {
        String incident = Ids.next();
        LOG.log(Level.WARNING, failure, () -> "Incident " + incident + ": a person of campaign " + campaignId);
        return words(failure, incident);
    }

    private record Persons(CampaignRuns runs, String campaignId) implements Passing.Work {

        @Override
        public String next(String behind) {
            return runs.next(campaignId, behind);
        }

        @Override
        public boolean alone(Map<String, String> passed) {
            return runs.alone(campaignId, passed);
        }

        @Override
        public boolean begun() {
            return runs.of(campaignId).done() > 0;
        }
    }

    private static String words(RuntimeException failure, String incident) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal.detail() == null ? refusal.reason() : refusal.reason() + " " + refusal.detail();
            }
        }
        return "It stopped at a fault of ours. Tell us this number: " + incident;
    }
}
