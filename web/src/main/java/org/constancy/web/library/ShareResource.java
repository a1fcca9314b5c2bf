package org.constancy.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import org.constancy.kernel.Store;
import org.constancy.library.Shares;
import org.constancy.web.tmf.PublicAddress;
import org.constancy.web.tmf.TmfResource;

/** {@code /api/v1/shares}: our own, by the rules of TM Forum's; {@code POST …/{id}/notice} tells who holds a withdrawn item. */
@ApplicationScoped
@Path("shares")
public class ShareResource extends TmfResource {

    @Inject
    private Shares store;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @Override
    protected Store<?> store() {
        return store;
    }

    @POST
    @Path("{id}/notice")
    public byte[] tell(@PathParam("id") String id) {
        return store.tell(id).text(address.of(request)).getBytes(StandardCharsets.UTF_8);
    }
}
