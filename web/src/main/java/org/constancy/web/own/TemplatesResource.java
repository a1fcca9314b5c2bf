package org.constancy.web.own;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.constancy.customers.Purpose;
import org.constancy.kernel.Json;
import org.constancy.messages.MessageTemplate;
import org.constancy.messages.Templates;
import org.constancy.web.tmf.PublicAddress;

/** {@code /api/v1/templates}: texts to write to people with. */
@ApplicationScoped
@Path("templates")
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    private static final Set<String> KNOWN =
            Set.of("id", "href", "name", "purpose", "language", "subject", "content", "html");

    @Inject
    private Templates templates;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public byte[] list() {
        ArrayNode list = Json.object().arrayNode();
        templates.all().forEach(each -> list.add(view(each)));
        return Json.write(list).getBytes(StandardCharsets.UTF_8);
    }

    @GET
    @Path("{id}")
    public byte[] get(@PathParam("id") String id) {
        return bytes(templates.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] body) {
        MessageTemplate made = templates.add(read(body));
        return Response.created(URI.create(href(made))).entity(bytes(made)).build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] change(@PathParam("id") String id, byte[] body) {
        return bytes(templates.change(id, null, read(body)));
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") String id) {
        templates.remove(id);
    }

    private static MessageTemplate.Text read(byte[] body) {
        Members members = new Members(Json.parseObject(body), KNOWN);
        return new MessageTemplate.Text(
                members.required("name"),
                Purpose.read(members.required("purpose")),
                members.required("language"),
                members.required("subject"),
                members.required("content"),
                members.text("html"));
    }

    private byte[] bytes(MessageTemplate template) {
        return Json.write(view(template)).getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode view(MessageTemplate template) {
        MessageTemplate.Text text = template.text();
        return Json.object()
                .put("id", template.id())
                .put("href", href(template))
                .put("name", text.name())
                .put("purpose", text.purpose().word())
                .put("language", text.language())
                .put("subject", text.subject())
                .put("content", text.content())
                .put("html", text.html());
    }

    private String href(MessageTemplate template) {
        return address.of(request) + "/api/v1/templates/" + template.id();
    }
}
