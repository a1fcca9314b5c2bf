package org.constancy.web.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.campaigns.Campaigns;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** {@code /api/v1/campaigns}: our own, by the rules of TM Forum's. */
@ApplicationScoped
@Path("campaigns")
public class CampaignResource extends TmfResource {

    @Inject
    private Campaigns store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
