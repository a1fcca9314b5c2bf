package org.constancy.web.own;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.constancy.kernel.Json;
import org.constancy.web.access.Apis;

/** {@code GET /api/v1/apis}: the TM Forum APIs that are here, with their resources and documents; for everybody. */
@ApplicationScoped
@Path("apis")
@Produces(MediaType.APPLICATION_JSON)
public class ApisResource {

    @Inject
    private Apis apis;

    @GET
    public byte[] list() {
        ArrayNode list = Json.object().arrayNode();
        for (Apis.Api api : apis.all()) {
            ObjectNode each = list.addObject()
                    .put("code", api.code())
                    .put("title", api.title())
                    .put("path", api.path())
                    .put("document", api.document());
            api.resources().forEach(each.putArray("resources")::add);
        }
        return Json.write(list).getBytes(StandardCharsets.UTF_8);
    }
}
