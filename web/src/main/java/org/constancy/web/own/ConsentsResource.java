package org.constancy.web.own;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.constancy.customers.ConsentRecord;
import org.constancy.customers.ConsentWord;
import org.constancy.customers.Consents;
import org.constancy.customers.LegalBasis;
import org.constancy.customers.Medium;
import org.constancy.customers.Purpose;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code GET /api/v1/consents?person=}: all that a person has said about being written to, the latest first. {@code POST} adds a
 * word; none is ever changed.
 */
@ApplicationScoped
@Path("consents")
@Produces(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    private static final Set<String> KNOWN =
            Set.of("person", "purpose", "channel", "given", "legalBasis", "source", "at");

    @Inject
    private Consents consents;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public byte[] list() {
        Map<String, String> filters = new Parameters(request.getQueryString()).only("person");
        String person = filters.get("person");
        if (person == null) {
            throw Refusal.invalid("consent.person", "Say whose.", "person: missing");
        }
        ArrayNode list = Json.object().arrayNode();
        consents.history(person).forEach(each -> list.add(view(each)));
        return bytes(Json.write(list));
    }

    @GET
    @Path("{id}")
    public byte[] get(@PathParam("id") String id) {
        return bytes(Json.write(view(consents.get(id))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] body) {
        ConsentRecord record = consents.record(read(new Members(Json.parseObject(body), KNOWN)));
        ObjectNode view = view(record);
        return Response.created(URI.create(view.path("href").textValue()))
                .entity(bytes(Json.write(view)))
                .build();
    }

    private static ConsentWord read(Members body) {
        String at = body.text("at");
        if (at != null && Dates.instant(at) == null) {
            throw Refusal.invalid("body.invalid", "This is no date-time.", "at: " + at);
        }
        return new ConsentWord(
                body.required("person"),
                Purpose.read(body.required("purpose")),
                Medium.of(body.required("channel")),
                body.truth("given", true),
                LegalBasis.read(body.required("legalBasis")),
                body.required("source"),
                at == null ? null : Dates.instant(at));
    }

    private ObjectNode view(ConsentRecord record) {
        return Json.object()
                .put("id", record.id())
                .put("href", address.of(request) + "/api/v1/consents/" + record.id())
                .put("person", record.personId())
                .put("purpose", record.purpose().word())
                .put("channel", record.medium().word())
                .put("given", record.given())
                .put("legalBasis", record.legalBasis().word())
                .put("source", record.source())
                .put("at", record.at().toString())
                .put("recordedAt", record.recordedAt().toString())
                .put("recordedBy", record.recordedBy());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
