package org.constancy.campaigns;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.constancy.messages.Mailings;
import org.constancy.messages.MessageState;

/**
 * Campaigns that went out before they are written down here. The whole is one transaction of the caller, so that nobody's work ever
 * sees one that runs; its messages come as sent, so nothing of them leaves the house.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PastCampaigns {

    /** Who was written to, and by which message. */
    public record WrittenTo(String personId, Mailings.Written message) {}

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignPeople people;

    @Inject
    private CampaignSteps steps;

    @Inject
    private CampaignLetters letters;

    @Inject
    private Mailings mailings;

    /**
     * Takes a draft through all that a campaign goes through, as the product itself. Who gets it is found out as for any other;
     * who may not be written to is left out for the same reasons.
     *
     * @param at when it went out
     * @return who got it, in the order of the persons' ids
     */
    public List<WrittenTo> wentOut(String campaignId, Instant at) {
        campaigns.move(campaignId, null, CampaignState.PREVIEWING);
        Campaign campaign = em.find(Campaign.class, campaignId);
        CampaignRun run = em.find(CampaignRun.class, campaignId);
        boolean last = false;
        while (!last) {
            last = steps.list(campaign, run, CampaignSteps.MOST);
        }
        campaigns.move(campaignId, null, CampaignState.READY);
        campaigns.move(campaignId, null, CampaignState.RUNNING);
        List<WrittenTo> written = write(campaign, run, at);
        campaigns.move(campaignId, null, CampaignState.FINISHED);
        return written;
    }

    private List<WrittenTo> write(Campaign campaign, CampaignRun run, Instant at) {
        CampaignLetters.Writer writer = letters.writer(campaign);
        List<WrittenTo> written = new ArrayList<>();
        for (CampaignPerson person : people.behind(campaign.id(), "", Integer.MAX_VALUE)) {
            run.came(person.personId());
            Mailings.Verdict verdict = writer.judge(person.personId(), person.customerId());
            if (verdict.yes()) {
                Mailings.Written message = mailings.write(sent(writer.letter(), at), campaign.id());
                person.written(message);
                written.add(new WrittenTo(person.personId(), message));
            } else {
                person.leftOut(verdict);
            }
        }
        return written;
    }

    private static ObjectNode sent(ObjectNode letter, Instant at) {
        return letter.put("state", MessageState.COMPLETED.word())
                .put("sendTime", at.toString())
                .put("sendTimeComplete", at.toString());
    }
}
