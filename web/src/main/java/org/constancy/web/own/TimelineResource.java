package org.constancy.web.own;

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
import java.util.Map;
import org.constancy.customers.Timeline;
import org.constancy.customers.TimelineEntry;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code GET /api/v1/customers/{id}/timeline?conversation=&person=&limit=&after=}: what happened between a customer and us, or
 * (true) what was said and written alone, or what was said with one person and written to him, newest first. It goes on by
 * {@code after}, which the {@code next} link has, and not by an offset.
 */
@ApplicationScoped
@Path("customers/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    private static final Map<String, String> PATHS = Map.of(
            "communicationMessage", "/tmf-api/communicationManagement/v4/communicationMessage/",
            "partyInteraction", "/tmf-api/partyInteraction/v4/partyInteraction/",
            "agreement", "/tmf-api/agreementManagement/v4/agreement/");

    @Inject
    private Timeline timeline;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list(@PathParam("id") String customerId) {
        Parameters parameters = new Parameters(request.getQueryString());
        Map<String, String> own = parameters.only("conversation", "person");
        Query asked = parameters.query();
        if (asked.offset() > 0) {
            throw Refusal.invalid("query.offset", "A timeline goes on by the next link.", "offset: " + asked.offset());
        }
        Page<TimelineEntry> page = page(customerId, own.get("person"), "true".equals(own.get("conversation")), asked);
        String root = address.of(request);
        ArrayNode list = Json.object().arrayNode();
        page.rows().forEach(each -> list.add(view(each, root)));
        return Paging.keyed(page, parameters, root + request.getRequestURI())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Json.write(list).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private Page<TimelineEntry> page(String customerId, String person, boolean conversation, Query asked) {
        if (person != null) {
            return timeline.with(person, customerId, asked.limit(), asked.after());
        }
        return conversation
                ? timeline.conversation(customerId, asked.limit(), asked.after())
                : timeline.of(customerId, asked.limit(), asked.after());
    }

    private static ObjectNode view(TimelineEntry entry, String root) {
        ObjectNode view = Json.object();
        view.put("at", entry.at().toString());
        view.put("kind", entry.kind());
        view.put("title", entry.title());
        view.putObject("resource")
                .put("id", entry.resourceId())
                .put("href", root + PATHS.get(entry.resourceType()) + entry.resourceId())
                .put("@referredType", entry.resourceType());
        Values.put(view, entry.detail());
        return view;
    }
}
