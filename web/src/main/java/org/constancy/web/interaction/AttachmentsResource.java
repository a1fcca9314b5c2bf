package org.constancy.web.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.constancy.communications.AttachedFile;
import org.constancy.communications.Attachments;
import org.constancy.communications.Interactions;
import org.constancy.communications.NewAttachment;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code /api/v1/interactions/{id}/attachments}: files of a TMF683 interaction, which names them in {@code attachment}.
 * {@code POST} takes multipart parts named {@code file} and answers what it names then.
 */
@ApplicationScoped
@Path("interactions/{id}/attachments")
public class AttachmentsResource {

    @Inject
    private Interactions interactions;

    @Inject
    private Attachments attachments;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") String id, List<EntityPart> parts) {
        List<NewAttachment> files = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .map(part -> new NewAttachment(
                        part.getFileName().orElse(null), part.getMediaType().toString(), part.getContent()))
                .toList();
        if (files.isEmpty()) {
            throw Refusal.invalid("attachment.file", "The form has no part named file.", null);
        }
        Stored kept = interactions.attach(id, files);
        String root = address.of(request);
        return Response.created(URI.create(root + kept.path()))
                .entity(Json.write(Json.read(kept.text(root)).path("attachment"))
                        .getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** The file. Never shown by a browser: it is saved. */
    @GET
    @Path("{key}")
    public Response get(@PathParam("id") String id, @PathParam("key") String key) {
        AttachedFile file = attachments.get(id, key);
        StreamingOutput bytes = out -> file.content().writeTo(out);
        Response.ResponseBuilder answer = Response.ok(bytes).type(AttachmentAnswer.type(file));
        AttachmentAnswer.headers(file).forEach(answer::header);
        return answer.build();
    }

    /** It is no part of the interaction any more; what was before still names it. */
    @DELETE
    @Path("{key}")
    public void drop(@PathParam("id") String id, @PathParam("key") String key) {
        interactions.detach(id, key);
    }
}
