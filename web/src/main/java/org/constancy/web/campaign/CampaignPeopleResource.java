package org.constancy.web.campaign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.constancy.campaigns.CampaignPeople;
import org.constancy.campaigns.Outcome;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/** {@code GET /api/v1/campaigns/{id}/people?limit=&after=}: who gets it, who does not and why, and what became of it at each. */
@ApplicationScoped
@Path("campaigns/{id}/people")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignPeopleResource {

    @Inject
    private CampaignPeople people;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list(@PathParam("id") String id) {
        Parameters parameters = new Parameters(request.getQueryString());
        parameters.only();
        Query asked = parameters.query();
        if (asked.offset() > 0) {
            throw Refusal.invalid("query.offset", "This list goes on by the next link.", "offset: " + asked.offset());
        }
        Page<Outcome> page = people.page(id, List.of(), asked.after(), asked.limit());
        ArrayNode list = Json.object().arrayNode();
        page.rows().forEach(each -> list.add(view(each)));
        return Paging.keyed(page, parameters, address.of(request) + request.getRequestURI())
                .entity(Json.write(list).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static ObjectNode view(Outcome each) {
        ObjectNode view = Json.object().put("outcome", each.outcome());
        view.putObject("person").put("id", each.personId()).put("name", each.name());
        if (each.customerId() != null) {
            view.putObject("customer").put("id", each.customerId());
        }
        put(view, "address", each.address());
        put(view, "reason", each.reason());
        put(view, "detail", each.detail());
        put(view, "communicationMessage", each.messageId());
        put(view, "sentAt", each.sentAt());
        return view;
    }

    private static void put(ObjectNode view, String name, Object value) {
        if (value != null) {
            view.put(name, value.toString());
        }
    }
}
