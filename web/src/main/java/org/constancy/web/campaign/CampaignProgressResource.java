package org.constancy.web.campaign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.constancy.campaigns.CampaignFigures;
import org.constancy.campaigns.CampaignPeople;
import org.constancy.campaigns.CampaignRun;
import org.constancy.campaigns.Campaigns;
import org.constancy.kernel.Json;

/** {@code GET /api/v1/campaigns/{id}/progress}: how far it is, and how many are how far. */
@ApplicationScoped
@Path("campaigns/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignProgressResource {

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignPeople people;

    @GET
    public byte[] get(@PathParam("id") String id) {
        CampaignRun run = campaigns.progress(id);
        CampaignFigures figures = people.figures(id);
        ObjectNode view = Json.object()
                .put("total", run.total())
                .put("done", run.done())
                .put("wave", run.wave())
                .put("nextAt", run.nextAt().toString())
                .put("people", figures.people())
                .put("gets", figures.gets())
                .put("not", figures.not())
                .put("written", figures.written())
                .put("waiting", figures.waiting())
                .put("sent", figures.sent())
                .put("bounced", figures.bounced())
                .put("failed", figures.failed())
                .put("withdrawn", figures.withdrawn())
                .put("replied", figures.replied())
                .put("unsubscribed", figures.unsubscribed());
        if (run.problem() != null) {
            view.put("problem", run.problem());
        }
        figures.reasons().forEach(each -> view.withArray("reason")
                .addObject()
                .put("word", each.word())
                .put("count", each.count()));
        return Json.write(view).getBytes(StandardCharsets.UTF_8);
    }
}
