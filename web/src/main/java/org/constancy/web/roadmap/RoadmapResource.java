package org.constancy.web.roadmap;

import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;
import org.constancy.roadmap.Plan;
import org.constancy.roadmap.Roadmaps;
import org.constancy.web.shell.Reader;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;
import org.constancy.web.tmf.TmfResource;

/** {@code /api/v1/roadmaps}: our own, by the rules of TM Forum's; with what was agreed, and as files. */
@ApplicationScoped
@Path("roadmaps")
public class RoadmapResource extends TmfResource {

    @Inject
    private Roadmaps store;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @Override
    protected Store<?> store() {
        return store;
    }

    @GET
    @Path("{id}/versions")
    public byte[] versions(@PathParam("id") String id) {
        String root = address.of(request);
        ArrayNode list = Json.object().arrayNode();
        store.versions(id)
                .forEach(each ->
                        list.add(each.put("href", Stored.HERE + store.shape().path() + "/" + id)));
        return Json.write(list).replace(Stored.HERE, root).getBytes(StandardCharsets.UTF_8);
    }

    @GET
    @Path("{id}/paper")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response paper(@PathParam("id") String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RoadmapPaper.write(plan(id), language(), out);
        return file(out, "application/pdf", "roadmap.pdf");
    }

    @GET
    @Path("{id}/sheet")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    public Response sheet(@PathParam("id") String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RoadmapSheet.write(plan(id), out);
        return file(out, "text/csv; charset=UTF-8", "roadmap.csv");
    }

    private Plan plan(String id) {
        String version =
                new Parameters(request.getQueryString()).only("version").getOrDefault("version", "");
        if (!version.matches("\\d{0,9}")) {
            throw Refusal.invalid("query.version", "A version is a whole number.", "version: " + version);
        }
        return store.plan(id, version.isEmpty() ? null : Long.valueOf(version));
    }

    private Locale language() {
        return Collections.list(request.getLocales()).stream()
                .map(each -> Reader.spoken(each.toLanguageTag()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    private static Response file(ByteArrayOutputStream out, String type, String name) {
        return Response.ok(out.toByteArray(), type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
