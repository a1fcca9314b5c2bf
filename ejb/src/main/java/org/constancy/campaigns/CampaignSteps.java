package org.constancy.campaigns;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.customers.Audience;
import org.constancy.customers.Prospect;
import org.constancy.kernel.Caller;
import org.constancy.messages.Mailings;

/** The two long works on a campaign, some persons at a time. Works inside the transaction of the caller, who holds the campaign's row. */
@ApplicationScoped
public class CampaignSteps {

    /** No step takes more persons. */
    static final int MOST = 200;

    private static final int WRITTEN = 50;

    /** After so long a step is over, that who stops a campaign has its row at once, however slow the machine is. */
    private static final long LONGEST_NANOS = Duration.ofMillis(250).toNanos();

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Audience audience;

    @Inject
    private Membership membership;

    @Inject
    private CampaignPeople people;

    @Inject
    private CampaignLetters letters;

    @Inject
    private Mailings mailings;

    /** Finds out of the next persons who is meant, and whether he gets it. @return whether these were the last */
    boolean list(Campaign campaign, CampaignRun run, int most) {
        List<String> ids = audience.behind(run.behind(), most);
        SegmentFilter filter = em.find(Segment.class, campaign.segmentId()).filter();
        List<Prospect> meant = membership.of(filter, audience.prospects(ids));
        CampaignLetters.Writer writer = letters.writer(campaign);
        Set<String> known = new HashSet<>();
        for (Prospect each : meant) {
            if (known.add(each.personId())) {
                CampaignPerson person = new CampaignPerson(campaign.id(), each.personId(), each.customerId());
                person.expects(writer.judge(each.personId(), each.customerId()));
                em.persist(person);
            }
        }
        ids.forEach(run::came);
        return ids.size() < most;
    }

    /** Writes to the next persons, to one at least, until the wave is over, or the time. */
    void send(Campaign campaign, CampaignRun run, int most) {
        List<CampaignPerson> next = people.behind(campaign.id(), run.behind(), Math.min(most, WRITTEN));
        if (next.isEmpty()) {
            run.goes(CampaignRun.Step.DRAIN, clock.instant());
            return;
        }
        long begun = System.nanoTime();
        CampaignLetters.Writer writer = letters.writer(campaign);
        for (CampaignPerson person : next) {
            run.came(person.personId());
            if (write(campaign, run, writer, person) && run.wrote()) {
                run.rests(clock.instant(), campaign.wavePause());
                return;
            }
            if (System.nanoTime() - begun > LONGEST_NANOS) {
                return;
            }
        }
    }

    /** Who comes next behind a person, {@code null} where nobody does. */
    String next(CampaignRun run, String behind) {
        return switch (run.step()) {
            case LIST -> audience.behind(behind, 1).stream().findFirst().orElse(null);
            case SEND ->
                people.behind(run.campaignId(), behind, 1).stream()
                        .map(CampaignPerson::personId)
                        .findFirst()
                        .orElse(null);
            case WAIT, DRAIN, TAKE_BACK, OVER -> null;
        };
    }

    /** Keeps of these persons that they do not get it, by their ids with the reason, and goes on behind them. */
    void passOver(CampaignRun run, Map<String, String> passed) {
        passed.forEach((id, reason) -> {
            CampaignPerson person = em.find(CampaignPerson.class, new CampaignPerson.Key(run.campaignId(), id));
            if (person == null) {
                person = new CampaignPerson(run.campaignId(), id, null);
            }
            person.failed(reason);
            em.persist(person);
            run.came(id);
        });
    }

    private boolean write(Campaign campaign, CampaignRun run, CampaignLetters.Writer writer, CampaignPerson person) {
        if (person.customerId() == null) {
            return false;
        }
        Mailings.Verdict verdict = writer.judge(person.personId(), person.customerId());
        if (!verdict.yes()) {
            person.leftOut(verdict);
            return false;
        }
        run.open(campaign.waveSize());
        ObjectNode message = writer.letter();
        Caller author = Caller.system("campaigns");
        author.run(() -> person.written(mailings.write(message, campaign.id())));
        return true;
    }
}
