package org.constancy.web.tmf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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

/** What a hub answers, whichever API it is of: whoever posts a callback is told what happens from then on. */
@ApplicationScoped
public class Hub {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private PublicAddress address;

    @Inject
    private Idempotency idempotency;

    /** Where a hub is. @param api {@code TMF620}, or {@link Subscriptions#ALL} */
    public record Place(String api, String path) {}

    /** 201 with the subscription and its secret. */
    public Response register(Place hub, byte[] body, String key) {
        return idempotency.once(key, request, body, () -> register(hub, Json.parseObject(body)));
    }

    /** The caller's own. */
    public Response list(Place hub) {
        Parameters parameters = new Parameters(request.getQueryString());
        parameters.only();
        Query asked = parameters.query();
        Page<Subscription> page = subscriptions.page(hub.api(), asked.offset(), asked.limit());
        ArrayNode list = Json.object().arrayNode();
        page.rows().forEach(each -> list.add(view(hub, each)));
        return Paging.answer(page, parameters, address.of(request) + request.getRequestURI())
                .type(JSON)
                .entity(bytes(list))
                .build();
    }

    public Response get(Place hub, String id) {
        return Response.ok(bytes(view(hub, subscriptions.get(hub.api(), id))), JSON)
                .build();
    }

    public Response delete(Place hub, String id) {
        subscriptions.delete(hub.api(), id);
        return Response.noContent().build();
    }

    /** The answer shows the secret that signs what is sent, this once. */
    private Response register(Place hub, ObjectNode body) {
        String query = text(body, "query");
        Subscriptions.Issued issued = subscriptions.register(
                hub.api(),
                new Request(text(body, "callback"), query, new Parameters(query).conditions(), address.of(request)));
        ObjectNode view = view(hub, issued.subscription()).put("secret", issued.secret());
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

    private ObjectNode view(Place hub, Subscription subscription) {
        ObjectNode view = Json.object();
        view.put("id", subscription.id());
        view.put("href", address.of(request) + hub.path() + "/" + subscription.id());
        view.put("callback", subscription.callback());
        if (subscription.query() != null) {
            view.put("query", subscription.query());
        }
        return view.put("@type", "EventSubscription");
    }

    private static byte[] bytes(JsonNode node) {
        return Json.write(node).getBytes(StandardCharsets.UTF_8);
    }
}
