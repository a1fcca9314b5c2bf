package org.constancy.web.own;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.mail.InboundMail;
import org.constancy.mail.Inbox;
import org.constancy.mail.MailOriginals;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code /api/v1/inbox}: mail of which nobody knows whose it is. {@code PUT {"person": id}} says so, and makes it an interaction;
 * {@code DELETE} puts it aside.
 */
@ApplicationScoped
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    private static final Set<String> KNOWN = Set.of("person");

    @Inject
    private Inbox inbox;

    @Inject
    private MailOriginals originals;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list() {
        Parameters parameters = new Parameters(request.getQueryString());
        parameters.only();
        Query asked = parameters.query();
        Page<InboundMail> page = inbox.page(asked);
        return Paging.list(page, parameters, address.of(request) + request.getRequestURI(), each -> view(each))
                .build();
    }

    @GET
    @Path("{id}")
    public byte[] get(@PathParam("id") String id) {
        return Json.write(view(inbox.get(id))).getBytes(StandardCharsets.UTF_8);
    }

    /** The mail as it came. Never shown by a browser: it is saved. */
    @GET
    @Path("{id}/original")
    @Produces("message/rfc822")
    public Response original(@PathParam("id") String id) {
        inbox.get(id);
        Caller caller = Caller.current();
        StreamingOutput bytes = out -> {
            try {
                caller.call(() -> {
                    originals.write(id, out);
                    return null;
                });
            } catch (java.io.IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        return Response.ok(bytes)
                .header("Content-Disposition", "attachment; filename=\"" + id + ".eml\"")
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] assign(@PathParam("id") String id, byte[] body) {
        inbox.assign(id, new Members(Json.parseObject(body), KNOWN).required("person"));
        return get(id);
    }

    @DELETE
    @Path("{id}")
    public void dismiss(@PathParam("id") String id) {
        inbox.dismiss(id);
    }

    private static ObjectNode view(InboundMail mail) {
        return Json.object()
                .put("id", mail.id())
                .put("kind", word(mail.kind()))
                .put("state", word(mail.state()))
                .put("from", mail.sender())
                .put("name", mail.senderName())
                .put("subject", mail.subject())
                .put("text", mail.excerpt())
                .put("size", mail.size())
                .put("sentAt", mail.sentAt().toString())
                .put("arrivedAt", mail.arrivedAt().toString())
                .put("invitation", mail.answer() == null ? null : word(mail.answer()))
                .put("interaction", mail.interactionId());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
