package org.constancy.web.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.hub.Listeners;
import org.constancy.integration.hub.Listeners.Standing;
import org.constancy.integration.hub.Subscriptions;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/** {@code /api/v1/subscriptions}: the subscriptions of all APIs and clients, how they fare, and what can be done about it. */
@ApplicationScoped
@Path("subscriptions")
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionsResource {

    @Inject
    private Listeners listeners;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list() {
        Parameters parameters = new Parameters(request.getQueryString());
        parameters.only();
        Query asked = parameters.query();
        Page<Standing> page = listeners.page(asked.offset(), asked.limit());
        return Paging.list(page, parameters, address.of(request) + request.getRequestURI(), each -> view(each))
                .build();
    }

    @GET
    @Path("{id}")
    public byte[] get(@PathParam("id") String id) {
        return bytes(view(listeners.get(id)));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        listeners.delete(id);
        return Response.noContent().build();
    }

    /** What was sent and what waits, the newest first; {@code state=parked} and so on chooses. */
    @GET
    @Path("{id}/deliveries")
    public Response deliveries(@PathParam("id") String id) {
        Parameters parameters = new Parameters(request.getQueryString());
        Delivery.State state = DeliveryView.state(parameters.only("state").get("state"));
        Query asked = parameters.query();
        Page<Delivery> page = listeners.deliveries(id, state, asked.offset(), asked.limit());
        return Paging.list(
                        page,
                        parameters,
                        address.of(request) + request.getRequestURI(),
                        each -> DeliveryView.of(each, address.of(request)))
                .build();
    }

    /** {@code pause}, {@code disable}, {@code resume}, {@code resend} what is parked, {@code rotateSecret}. */
    @POST
    @Path("{id}/{action}")
    public byte[] act(@PathParam("id") String id, @PathParam("action") String action) {
        return switch (action) {
            case "pause" -> bytes(view(listeners.pause(id)));
            case "disable" -> bytes(view(listeners.disable(id)));
            case "resume" -> bytes(view(listeners.resume(id)));
            case "resend" -> bytes(Json.object().put("resent", listeners.resendParked(id)));
            case "rotateSecret" -> bytes(issued(listeners.rotateSecret(id)));
            default -> throw new NotFoundException();
        };
    }

    private static ObjectNode issued(Subscriptions.Issued issued) {
        return Json.object()
                .put("id", issued.subscription().id())
                .put("secret", issued.secret())
                .put("oldSecretUntil", issued.subscription().oldSecretUntil().toString());
    }

    private ObjectNode view(Standing standing) {
        var subscription = standing.subscription();
        ObjectNode view = Json.object();
        view.put("id", subscription.id());
        view.put("href", address.of(request) + "/api/v1/subscriptions/" + subscription.id());
        view.put("api", subscription.api());
        view.put("owner", subscription.owner());
        view.put("callback", subscription.callback());
        view.put("query", subscription.query());
        view.put("state", DeliveryView.word(subscription.state()));
        view.put("reason", subscription.reason());
        view.put("waiting", standing.waiting());
        view.put("parked", standing.parked());
        view.put("lastSuccess", DeliveryView.moment(standing.lastSuccess()));
        view.put("lastProblem", standing.lastProblem());
        view.put("creationDate", DeliveryView.moment(subscription.createdAt()));
        return view.put("oldSecretUntil", DeliveryView.moment(subscription.oldSecretUntil()));
    }

    private static byte[] bytes(ObjectNode node) {
        return Json.write(node).getBytes(StandardCharsets.UTF_8);
    }
}
