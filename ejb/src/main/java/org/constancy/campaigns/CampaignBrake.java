package org.constancy.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.constancy.messages.Brake;

/** Of a campaign that was stopped nothing more leaves, whatever waits in the outbox: it is asked before each try. */
@ApplicationScoped
public class CampaignBrake implements Brake {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Override
    public boolean stops(String campaignId) {
        Campaign campaign = em.find(Campaign.class, campaignId);
        return campaign != null && campaign.state() == CampaignState.STOPPED;
    }
}
