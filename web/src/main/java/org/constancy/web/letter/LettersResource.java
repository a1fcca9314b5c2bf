package org.constancy.web.letter;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.letters.Letter;
import org.constancy.letters.Letters;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code /api/v1/letters}: what is to be printed, the latest first. {@code GET .../pdf} is one on paper; {@code POST .../posted} says
 * that somebody has posted it, {@code POST .../unposted} that he has not.
 */
@ApplicationScoped
@Path("letters")
@Produces(MediaType.APPLICATION_JSON)
public class LettersResource {

    @Inject
    private Letters letters;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list() {
        Parameters parameters = new Parameters(request.getQueryString());
        parameters.only();
        Query asked = parameters.query();
        Page<Letter> page = letters.page(false, asked.offset(), asked.limit());
        return Paging.list(page, parameters, address.of(request) + request.getRequestURI(), each -> view(each))
                .build();
    }

    @GET
    @Path("{id}")
    public byte[] get(@PathParam("id") String id) {
        return bytes(id);
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") String id) throws IOException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        letters.print(List.of(id), paper);
        return Response.ok(paper.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"letter.pdf\"")
                .build();
    }

    @POST
    @Path("{id}/posted")
    public byte[] post(@PathParam("id") String id) {
        letters.post(List.of(id));
        return bytes(id);
    }

    @POST
    @Path("{id}/unposted")
    public byte[] unpost(@PathParam("id") String id) {
        letters.unpost(id);
        return bytes(id);
    }

    private byte[] bytes(String id) {
        return Json.write(view(letters.get(id))).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode view(Letter letter) {
        ObjectNode view = Json.object()
                .put("id", letter.id())
                .put("communicationMessage", letter.messageId())
                .put("name", letter.name())
                .put("subject", letter.subject())
                .put("address", letter.address())
                .put("madeAt", letter.madeAt().toString());
        if (letter.postedAt() != null) {
            view.put("postedAt", letter.postedAt().toString());
        }
        return view;
    }
}
