package org.constancy.web.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.constancy.integration.hub.Subscriptions;
import org.constancy.web.tmf.Hub;

/** {@code /api/v1/hub}: one hub for the events of all resources, as far as the client may read them. */
@ApplicationScoped
@Path("hub")
@Produces(MediaType.APPLICATION_JSON)
public class OwnHubResource {

    private static final Hub.Place PLACE = new Hub.Place(Subscriptions.ALL, "/api/v1/hub");

    @Inject
    private Hub hub;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(byte[] body, @HeaderParam("Idempotency-Key") String key) {
        return hub.register(PLACE, body, key);
    }

    @GET
    public Response list() {
        return hub.list(PLACE);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return hub.get(PLACE, id);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        return hub.delete(PLACE, id);
    }
}
