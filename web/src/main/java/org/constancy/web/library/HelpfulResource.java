package org.constancy.web.library;

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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.constancy.library.HelpfulItems;
import org.constancy.library.LibraryItems;
import org.constancy.library.Suggestion;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code GET /api/v1/libraryItems/helpful?need=}: the five that help most with a need, and why; {@code ?text=}: what speaks of a
 * text, found by the stems of its words.
 */
@ApplicationScoped
@Path("libraryItems/helpful")
@Produces(MediaType.APPLICATION_JSON)
public class HelpfulResource {

    private static final int MOST = 20;

    @Inject
    private HelpfulItems helpful;

    @Inject
    private LibraryItems items;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @GET
    public byte[] list() {
        Map<String, String> asked = new Parameters(request.getQueryString()).only("need", "text");
        if (asked.size() != 1) {
            throw Refusal.invalid("library.question", "Ask by a need or by a text.", "one of: need, text");
        }
        ArrayNode list = Json.object().arrayNode();
        String root = address.of(request);
        if (asked.containsKey("need")) {
            helpful.forNeed(asked.get("need")).forEach(each -> list.add(view(each, root)));
        } else {
            items.search(asked.get("text"), MOST).forEach(each -> list.add(view(each, root)));
        }
        return Json.write(list).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode view(Suggestion suggestion, String root) {
        ObjectNode view = item(suggestion.itemId(), suggestion.name(), suggestion.kind(), suggestion.version(), root);
        ArrayNode reasons = view.putArray("reasons");
        suggestion.reasons().forEach(each -> {
            ObjectNode reason = reasons.addObject().put("code", each.code());
            each.values().forEach((name, value) -> reason.putPOJO(name, value));
        });
        return view;
    }

    private static ObjectNode view(Stored stored, String root) {
        ObjectNode item = stored.document();
        return item(
                stored.id(),
                item.path("name").asText(),
                item.path("kind").asText(),
                item.path("version").asText(),
                root);
    }

    private static ObjectNode item(String id, String name, String kind, String version, String root) {
        return Json.object()
                .put("id", id)
                .put("href", root + "/api/v1/libraryItems/" + id)
                .put("name", name)
                .put("kind", kind)
                .put("version", version);
    }
}
