package org.constancy.web.tmf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.constancy.kernel.Model;
import org.constancy.kernel.Shape;
import org.constancy.web.access.Apis;

/** Each API's document, as TM Forum published it. */
@ApplicationScoped
@Path("{api}/v4/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class SpecificationResource {

    @Inject
    private Apis apis;

    @GET
    public byte[] get(@Context UriInfo address) {
        return apis.at(Shape.ROOT + address.getPath())
                .map(api -> Model.of(api.code()).document())
                .orElseThrow(NotFoundException::new);
    }
}
