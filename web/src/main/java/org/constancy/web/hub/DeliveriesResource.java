package org.constancy.web.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.constancy.integration.delivery.Delivery;
import org.constancy.integration.delivery.DeliveryDesk;
import org.constancy.kernel.Json;
import org.constancy.web.tmf.PublicAddress;

/** {@code /api/v1/deliveries}: one thing that has to leave the house, whichever way it goes; it may be sent again or taken back. */
@ApplicationScoped
@Path("deliveries")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveriesResource {

    @Inject
    private DeliveryDesk desk;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("{id}")
    public byte[] get(@PathParam("id") String id) {
        return view(desk.get(id));
    }

    @POST
    @Path("{id}/resend")
    public byte[] resend(@PathParam("id") String id) {
        return view(desk.resend(id));
    }

    @POST
    @Path("{id}/cancel")
    public byte[] cancel(@PathParam("id") String id) {
        return view(desk.cancel(id));
    }

    private byte[] view(Delivery delivery) {
        return Json.write(DeliveryView.of(delivery, address.of(request))).getBytes(StandardCharsets.UTF_8);
    }
}
