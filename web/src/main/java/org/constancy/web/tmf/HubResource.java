package org.constancy.web.tmf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.constancy.integration.hub.Request;
import org.constancy.integration.hub.Subscription;
import org.constancy.integration.hub.Subscriptions;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Shape;
import org.constancy.web.access.Apis;

/** {@code <base path>/hub}, once for all APIs (RULES 26): whoever posts a callback is told what happens from then on. */
@ApplicationScoped
@Path("{api}/v4/hub")
@Produces(MediaType.APPLICATION_JSON)
public class HubResource {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    @Context
    private HttpServletRequest request;

    @Inject
    private Apis apis;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private PublicAddress address;

    @Inject
    private Idempotency idempotency;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@PathParam("api") String path, byte[] body, @HeaderParam("Idempotency-Key") String key) {
        Apis.Api api = api(path);
        return idempotency.once(key, request, body, () -> register(api, Json.parseObject(body)));
    }

    @GET
    public Response list(@PathParam("api") String path) {
        Apis.Api api = api(path);
        Parameters parameters = new Parameters(request.getQueryString());
        parameters.only();
        Query asked = parameters.query();
        Page<Subscription> page = subscriptions.page(api.code(), asked.offset(), asked.limit());
        ArrayNode list = Json.object().arrayNode();
        page.rows().forEach(each -> list.add(view(api, each)));
        return Paging.answer(page, parameters, address.of(request) + request.getRequestURI())
                .type(JSON)
                .entity(bytes(list))
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("api") String path, @PathParam("id") String id) {
        Apis.Api api = api(path);
        return Response.ok(bytes(view(api, subscriptions.get(api.code(), id))), JSON)
                .build();
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("api") String path, @PathParam("id") String id) {
        subscriptions.delete(api(path).code(), id);
        return Response.noContent().build();
    }

    /** The answer shows the secret that signs what is sent, this once. */
    private Response register(Apis.Api api, ObjectNode body) {
        String query = text(body, "query");
        Subscriptions.Issued issued = subscriptions.register(
                api.code(),
                new Request(text(body, "callback"), query, new Parameters(query).conditions(), address.of(request)));
        ObjectNode view = view(api, issued.subscription()).put("secret", issued.secret());
        return Response.created(URI.create(view.get("href").textValue()))
                .type(JSON)
                .entity(bytes(view))
                .build();
    }

    private static String text(ObjectNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Refusal.invalid(
                    "body.invalid", "The document does not fit the model.", name + ": a text is expected");
        }
        return value.textValue();
    }

    private ObjectNode view(Apis.Api api, Subscription subscription) {
        ObjectNode view = Json.object();
        view.put("id", subscription.id());
        view.put("href", address.of(request) + api.path() + "/hub/" + subscription.id());
        view.put("callback", subscription.callback());
        if (subscription.query() != null) {
            view.put("query", subscription.query());
        }
        return view.put("@type", "EventSubscription");
    }

    private Apis.Api api(String path) {
        return apis.at(Shape.ROOT + path + "/v4/hub").orElseThrow(NotFoundException::new);
    }

    private static byte[] bytes(JsonNode node) {
        return Json.write(node).getBytes(StandardCharsets.UTF_8);
    }
}
