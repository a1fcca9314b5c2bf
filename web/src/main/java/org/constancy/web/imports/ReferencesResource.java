package org.constancy.web.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.kernel.Reference;
import org.constancy.kernel.References;
import org.constancy.kernel.Refusal;

/** {@code GET /api/v1/references?state=unbound}: what legacy systems refer to and is not here. Pages by {@code after}. */
@RequestScoped
@Path("references")
@Produces(MediaType.APPLICATION_JSON)
public class ReferencesResource {

    private static final int LONGEST = 1000;

    @Inject
    private References references;

    /** @param after the id of the last resource of the page before */
    @GET
    public byte[] unbound(
            @QueryParam("state") @DefaultValue("unbound") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        if (!state.equals("unbound")) {
            throw Refusal.invalid("query.state", "Only unbound references are listed here.", "state: " + state);
        }
        if (limit < 0) {
            throw Refusal.invalid("query.limit", "This must not be negative.", "limit: " + limit);
        }
        List<Reference> page = references.unbound(after, Math.min(limit, LONGEST));
        ArrayNode list = Json.object().arrayNode();
        page.forEach(each -> list.add(view(each)));
        return Json.write(list).getBytes(StandardCharsets.UTF_8);
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
