package org.constancy.web.touch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.constancy.cadence.CadencePolicies;
import org.constancy.cadence.CadencePolicy;
import org.constancy.communications.CadenceRun;
import org.constancy.communications.CadenceRuns;
import org.constancy.kernel.Json;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code /api/v1/cadencePolicies}: how often we talk with whom. {@code PATCH} is a merge patch; with {@code revision} it is
 * refused where somebody else was faster. {@code GET …/runs} tells how far a change has been worked out for all customers.
 */
@ApplicationScoped
@Path("cadencePolicies")
@Produces(MediaType.APPLICATION_JSON)
public class CadencePoliciesResource {

    private static final String PATH = "/api/v1/cadencePolicies";

    @Inject
    private CadencePolicies policies;

    @Inject
    private CadenceRuns runs;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public byte[] list() {
        ArrayNode list = Json.object().arrayNode();
        policies.list().forEach(each -> list.add(PolicyDocument.view(each, here())));
        return bytes(list);
    }

    @GET
    @Path("runs")
    public byte[] runs() {
        ArrayNode list = Json.object().arrayNode();
        runs.latest().forEach(each -> list.add(view(each)));
        return bytes(list);
    }

    @GET
    @Path("{id}")
    public byte[] get(@PathParam("id") String id) {
        return bytes(PolicyDocument.view(policies.get(id), here()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(byte[] body) {
        CadencePolicy added = policies.add(PolicyDocument.read(Json.parseObject(body)));
        ObjectNode view = PolicyDocument.view(added, here());
        return Response.created(URI.create(view.get("href").textValue()))
                .entity(bytes(view))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public byte[] change(@PathParam("id") String id, byte[] body) {
        ObjectNode patch = Json.parseObject(body);
        Long revision = patch.path("revision").isIntegralNumber()
                ? patch.get("revision").longValue()
                : null;
        ObjectNode document = CadencePolicies.view(policies.get(id).terms());
        patch.properties().forEach(each -> merge(document, each.getKey(), each.getValue()));
        return bytes(PolicyDocument.view(policies.change(id, revision, PolicyDocument.read(document)), here()));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        policies.remove(id);
        return Response.noContent().build();
    }

    /* A cadence takes the place of a plan, and the reverse. */
    private static void merge(ObjectNode document, String name, JsonNode value) {
        if (value.isNull()) {
            document.remove(name);
            return;
        }
        document.set(name, value);
        if (name.equals("everyDays")) {
            document.remove("onDays");
        } else if (name.equals("onDays")) {
            document.remove("everyDays");
        }
    }

    private static ObjectNode view(CadenceRun run) {
        ObjectNode view = Json.object()
                .put("id", run.id())
                .put("orderedAt", run.orderedAt().toString())
                .put("orderedBy", run.orderedBy())
                .put("state", run.finishedAt() == null ? "Running" : "Succeeded")
                .put("total", run.total())
                .put("done", run.done());
        if (run.finishedAt() != null) {
            view.put("finishedAt", run.finishedAt().toString());
        }
        return view;
    }

    private String here() {
        return address.of(request) + PATH;
    }

    private static byte[] bytes(JsonNode node) {
        return Json.write(node).getBytes(StandardCharsets.UTF_8);
    }
}
