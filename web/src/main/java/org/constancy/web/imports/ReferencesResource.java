package org.constancy.web.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Reference;
import org.constancy.kernel.References;
import org.constancy.kernel.Refusal;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code GET /api/v1/references?state=unbound&limit=&after=}: what legacy systems refer to and is not here. It goes on by
 * {@code after}, which the {@code next} link has.
 */
@ApplicationScoped
@Path("references")
@Produces(MediaType.APPLICATION_JSON)
public class ReferencesResource {

    @Inject
    private References references;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public Response unbound() {
        Parameters parameters = new Parameters(request.getQueryString());
        String state = parameters.only("state").getOrDefault("state", "unbound");
        if (!state.equals("unbound")) {
            throw Refusal.invalid("query.state", "Only unbound references are listed here.", "state: " + state);
        }
        Query asked = parameters.query();
        Page<Reference> page = references.unbound(asked.after(), asked.limit());
        ArrayNode list = Json.object().arrayNode();
        page.rows().forEach(each -> list.add(view(each)));
        return Paging.keyed(page, parameters, address.of(request) + request.getRequestURI())
                .entity(Json.write(list).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static ObjectNode view(Reference reference) {
        ObjectNode view = Json.object();
        view.put("type", reference.ownerType());
        view.put("id", reference.ownerId());
        view.put("path", reference.path());
        view.put("sentId", reference.sentId());
        view.put("sentName", reference.sentName());
        view.put("problem", reference.problem());
        return view;
    }
}
