package org.constancy.campaigns;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.constancy.customers.Audience;
import org.constancy.kernel.Caller;
import org.constancy.messages.Mailings;

/**
 * The work on campaigns, a step a transaction, on whichever node takes it: the campaign's row is locked for the step and skipped by
 * the others. What a dead node had not committed has not happened, and another does it.
 */
@Stateless
public class CampaignRuns {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final int TAKEN_BACK = 100;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignPeople people;

    @Inject
    private CampaignSteps steps;

    @Inject
    private Audience audience;

    @Inject
    private Mailings mailings;

    /** How far a campaign is. Asks nobody for permission. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CampaignRun of(String campaignId) {
        return em.find(CampaignRun.class, campaignId);
    }

    /** The campaigns on which there is something to do now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> due() {
        return em.createQuery(
                        "select r.campaignId from CampaignRun r where r.step in (LIST, SEND, DRAIN, TAKE_BACK)"
                                + " and r.nextAt <= ?1 order by r.nextAt",
                        String.class)
                .setParameter(1, clock.instant())
                .getResultList();
    }

    /** A campaign was changed: its work follows, in the same transaction. */
    public void follow(Campaign campaign) {
        CampaignRun run = em.find(CampaignRun.class, campaign.id());
        Instant now = clock.instant();
        if (run == null) {
            em.persist(new CampaignRun(campaign.id(), now));
            return;
        }
        if (campaign.from() == campaign.state()) {
            return;
        }
        Instant start = campaign.start() == null || campaign.start().isBefore(now) ? now : campaign.start();
        switch (campaign.state()) {
            case DRAFT -> {
                people.forget(campaign.id());
                run.begin(CampaignRun.Step.WAIT, 0, now);
            }
            case PREVIEWING -> {
                people.forget(campaign.id());
                run.begin(CampaignRun.Step.LIST, audience.size(), now);
            }
            case READY, PAUSED -> run.goes(CampaignRun.Step.WAIT, now);
            case RUNNING -> goOn(campaign, run, start);
            case STOPPED -> run.goes(CampaignRun.Step.TAKE_BACK, now);
            case FINISHED -> run.goes(CampaignRun.Step.OVER, now);
        }
    }

    private void goOn(Campaign campaign, CampaignRun run, Instant start) {
        if (campaign.from() == CampaignState.READY) {
            run.begin(CampaignRun.Step.SEND, people.count(campaign.id()), start);
        } else {
            run.goes(CampaignRun.Step.SEND, start);
        }
    }

    /** The campaign is gone. */
    public void forget(String campaignId) {
        people.forget(campaignId);
        em.remove(em.find(CampaignRun.class, campaignId));
    }

    /** Does the next step; {@code false} where there is none now, or another node does it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean step(String campaignId) {
        return step(campaignId, Map.of(), CampaignSteps.MOST);
    }

    /** As {@link #step}, but passes over these persons, by their ids with the reason, and works on one other alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean alone(String campaignId, Map<String, String> passed) {
        return step(campaignId, passed, 1);
    }

    /**
     * Who comes next in what is done with persons now.
     *
     * @param behind whom he comes, empty for where the work is
     * @return {@code null} where nobody is left, or persons are not what it is about
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String next(String campaignId, String behind) {
        CampaignRun run = of(campaignId);
        return run == null ? null : steps.next(run, behind.isEmpty() ? run.behind() : behind);
    }

    private boolean step(String campaignId, Map<String, String> passed, int most) {
        Campaign campaign = claim(campaignId);
        CampaignRun run = campaign == null ? null : em.find(CampaignRun.class, campaignId);
        if (run == null || run.nextAt().isAfter(clock.instant())) {
            return false;
        }
        run.worked();
        steps.passOver(run, passed);
        switch (run.step()) {
            case LIST -> ends(steps.list(campaign, run, most), campaignId, CampaignState.READY);
            case SEND -> steps.send(campaign, run, most);
            case DRAIN -> drain(run);
            case TAKE_BACK -> takeBack(run);
            case WAIT, OVER -> {
                return false;
            }
        }
        return true;
    }

    /** What went wrong is said, and tried again after a pause. @return whether it went well the last time */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean fails(String campaignId, String words) {
        if (claim(campaignId) == null) {
            return false;
        }
        CampaignRun run = em.find(CampaignRun.class, campaignId);
        run.fails(words, clock.instant());
        return run.failures() == 1;
    }

    private void drain(CampaignRun run) {
        boolean open = mailings.isOpen(run.campaignId());
        if (open) {
            run.rests(clock.instant(), LOOK_AGAIN);
        }
        ends(!open, run.campaignId(), CampaignState.FINISHED);
    }

    private void takeBack(CampaignRun run) {
        if (mailings.takeBack(run.campaignId(), TAKEN_BACK) == 0) {
            run.goes(CampaignRun.Step.OVER, clock.instant());
        }
    }

    private void ends(boolean whether, String campaignId, CampaignState to) {
        if (whether) {
            Caller.system("campaigns").run(() -> campaigns.move(campaignId, null, to));
        }
    }

    private Campaign claim(String id) {
        return em.createQuery("select c from Campaign c where c.id = ?1 and c.deletedAt is null", Campaign.class)
                .setParameter(1, id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
