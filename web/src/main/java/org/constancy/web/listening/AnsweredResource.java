package org.constancy.web.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.constancy.kernel.Json;
import org.constancy.listening.AnsweredNeeds;
import org.constancy.listening.AnsweredShare;
import org.constancy.web.tmf.Parameters;

/** {@code GET /api/v1/needs/answered?customer=&accountable=&from=}: the share that was answered within 30 days. */
@ApplicationScoped
@Path("needs/answered")
@Produces(MediaType.APPLICATION_JSON)
public class AnsweredResource {

    @Inject
    private AnsweredNeeds answered;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest request;

    @GET
    public byte[] get() {
        Parameters parameters = new Parameters(request.getQueryString());
        Map<String, String> filters = parameters.only("customer", "accountable", "from");
        Instant named = parameters.moment("from");
        Instant from = named == null ? clock.instant().minus(AnsweredNeeds.YEAR) : named;
        AnsweredShare share = named == null && filters.isEmpty()
                ? answered.team().share()
                : answered.since(from, filters.get("customer"), filters.get("accountable"));
        ObjectNode view = Json.object()
                .put("from", from.toString())
                .put("inTime", share.inTime())
                .put("late", share.late())
                .put("waiting", share.waiting())
                .put("percent", share.percent());
        return Json.write(view).getBytes(StandardCharsets.UTF_8);
    }
}
