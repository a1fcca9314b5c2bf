package org.constancy.web.own;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.messages.Messages;
import org.constancy.messages.Recipient;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/** {@code GET /api/v1/recipients/{message}}: what became of a message at each of its receivers, in the order in which it names them. */
@ApplicationScoped
@Path("recipients/{message}")
@Produces(MediaType.APPLICATION_JSON)
public class RecipientsResource {

    @Inject
    private Messages messages;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list(@PathParam("message") String message) {
        Parameters parameters = new Parameters(request.getQueryString());
        parameters.only();
        Query asked = parameters.query();
        Page<Recipient> page = messages.recipients(message, asked.offset(), asked.limit());
        return Paging.list(page, parameters, address.of(request) + request.getRequestURI(), each -> view(each))
                .build();
    }

    private static ObjectNode view(Recipient recipient) {
        return Json.object()
                .put("name", recipient.name())
                .put("address", recipient.address())
                .put("person", recipient.personId())
                .put("state", recipient.state().name().toLowerCase(java.util.Locale.ROOT))
                .put(
                        "reason",
                        recipient.obstacle() == null
                                ? null
                                : recipient.obstacle().word())
                .put("detail", recipient.detail())
                .put(
                        "sentAt",
                        recipient.sentAt() == null ? null : recipient.sentAt().toString());
    }
}
