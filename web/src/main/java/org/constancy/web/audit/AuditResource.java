package org.constancy.web.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.constancy.administration.AuditTrail;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code GET /api/v1/audit?resource=&id=&caller=&from=&until=&limit=&after=}: who did what, newest first. {@code from} is
 * the earliest instant, {@code until} the one before which; pages by the {@code next} link.
 */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final int FIRST_PAGE = 100;

    @Inject
    private AuditTrail trail;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response page(
            @QueryParam("resource") String resource,
            @QueryParam("id") String id,
            @QueryParam("caller") String caller,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        Page<AuditTrail.Entry> page = trail.page(new AuditTrail.Question(
                resource, id, caller, instant("from", from), instant("until", until), after, limit(limit)));
        ArrayNode list = Json.object().arrayNode();
        page.rows().forEach(entry -> list.add(view(entry)));
        boolean partial = limit != null && page.rows().size() < page.total();
        Response.ResponseBuilder response = Response.status(partial ? 206 : 200)
                .header("X-Total-Count", page.total())
                .header("X-Result-Count", page.rows().size())
                .entity(Json.write(list).getBytes(StandardCharsets.UTF_8));
        return page.next() == null
                ? response.build()
                : response.header("Link", "<" + next(page.next()) + ">; rel=\"next\"")
                        .build();
    }

    private String next(String key) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String others = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("after="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return address.of(request) + request.getRequestURI() + "?" + others + "after=" + key;
    }

    private static Instant instant(String name, String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.invalid("query." + name, "This must be an ISO 8601 date-time.", name + ": " + text);
        }
    }

    private static int limit(String text) {
        if (text == null) {
            return FIRST_PAGE;
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw Refusal.invalid("query.limit", "This must be a number that is not negative.", "limit: " + text);
        }
        return Integer.parseInt(text);
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
