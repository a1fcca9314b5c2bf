package org.constancy.web.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.constancy.administration.AuditTrail;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Stored;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code GET /api/v1/audit?resource=&id=&caller=&from=&until=&limit=&after=}: who did what, newest first. {@code from} is
 * the earliest instant, {@code until} the one before which; pages by the {@code next} link.
 */
@ApplicationScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditTrail trail;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response page() {
        Parameters parameters = new Parameters(request.getQueryString());
        Page<AuditTrail.Entry> page = trail.page(question(parameters));
        ArrayNode list = Json.object().arrayNode();
        page.rows().forEach(entry -> list.add(view(entry)));
        return Paging.keyed(page, parameters, address.of(request) + request.getRequestURI())
                .entity(Json.write(list).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static AuditTrail.Question question(Parameters parameters) {
        Map<String, String> filters = parameters.only("resource", "id", "caller", "from", "until");
        Query asked = parameters.query();
        return new AuditTrail.Question(
                filters.get("resource"),
                filters.get("id"),
                filters.get("caller"),
                parameters.moment("from"),
                parameters.moment("until"),
                asked.after(),
                asked.limit());
    }

    private ObjectNode view(AuditTrail.Entry entry) {
        ObjectNode view = Json.object()
                .put("id", entry.id())
                .put("at", entry.at().toString())
                .put("caller", entry.caller())
                .put("action", entry.action())
                .put("resource", entry.resourceType())
                .put("resourceId", entry.resourceId())
                .put("requestId", entry.requestId());
        view.set("before", body(entry.before()));
        view.set("after", body(entry.after()));
        return view;
    }

    private ObjectNode body(String text) {
        return text == null ? null : Json.read(text.replace(Stored.HERE, address.of(request)));
    }
}
