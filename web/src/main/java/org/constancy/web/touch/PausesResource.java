package org.constancy.web.touch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.constancy.cadence.Pause;
import org.constancy.cadence.Pauses;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/**
 * {@code /api/v1/customers/{id}/pauses}: when a customer is left alone, and why. {@code POST {"reason", "until"}} begins one,
 * {@code DELETE} ends the one that runs; what was stays in the list.
 */
@ApplicationScoped
@Path("customers/{id}/pauses")
@Produces(MediaType.APPLICATION_JSON)
public class PausesResource {

    @Inject
    private Pauses pauses;

    @GET
    public byte[] list(@PathParam("id") String customerId) {
        ArrayNode list = Json.object().arrayNode();
        pauses.of(customerId).forEach(each -> list.add(view(each)));
        return Json.write(list).getBytes(StandardCharsets.UTF_8);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("id") String customerId, byte[] body) {
        ObjectNode asked = Json.parseObject(body);
        Pause pause = pauses.begin(
                customerId,
                asked.path("reason").textValue(),
                day(asked.path("until").textValue()));
        return Response.status(Response.Status.CREATED)
                .entity(Json.write(view(pause)).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    @DELETE
    public Response end(@PathParam("id") String customerId) {
        pauses.end(customerId);
        return Response.noContent().build();
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("cadence.pause.until", "This must be a day such as 2027-01-31.", "until: " + text);
        }
    }

    private static ObjectNode view(Pause pause) {
        ObjectNode view = Json.object()
                .put("id", pause.id())
                .put("reason", pause.reason())
                .put("until", pause.lastDay().toString())
                .put("begunAt", pause.begunAt().toString())
                .put("begunBy", pause.begunBy());
        if (pause.endedAt() != null) {
            view.put("endedAt", pause.endedAt().toString()).put("endedBy", pause.endedBy());
        }
        return view;
    }
}
