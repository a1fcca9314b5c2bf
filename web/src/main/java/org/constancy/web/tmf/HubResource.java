package org.constancy.web.tmf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.constancy.kernel.Shape;
import org.constancy.web.access.Apis;

/** {@code <base path>/hub}, once for all TM Forum APIs (RULES 26). */
@ApplicationScoped
@Path("{api}/v4/hub")
@Produces(MediaType.APPLICATION_JSON)
public class HubResource {

    @Inject
    private Apis apis;

    @Inject
    private Hub hub;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@PathParam("api") String api, byte[] body, @HeaderParam("Idempotency-Key") String key) {
        return hub.register(place(api), body, key);
    }

    @GET
    public Response list(@PathParam("api") String api) {
        return hub.list(place(api));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("api") String api, @PathParam("id") String id) {
        return hub.get(place(api), id);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("api") String api, @PathParam("id") String id) {
        return hub.delete(place(api), id);
    }

    private Hub.Place place(String api) {
        String path = Shape.ROOT + api + "/v4/hub";
        return apis.at(path).map(each -> new Hub.Place(each.code(), path)).orElseThrow(NotFoundException::new);
    }
}
