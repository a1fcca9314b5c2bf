package org.constancy.web.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.constancy.integration.ImportJob;
import org.constancy.integration.ImportLine;
import org.constancy.integration.ImportProblem;
import org.constancy.integration.Imports;
import org.constancy.integration.Upload;
import org.constancy.kernel.Attempt;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Query;
import org.constancy.kernel.Refusal;
import org.constancy.web.tmf.Paging;
import org.constancy.web.tmf.Parameters;
import org.constancy.web.tmf.PublicAddress;

/**
 * {@code POST /api/v1/imports?dryRun=true|false}: multipart parts named {@code file}, a zip, JSON (one document
 * or an array), or a form whose {@code url} says where such a file is.
 * {@code GET /api/v1/imports/{id}} tells how far it is, and what became of each document.
 */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final int MOST_LINES = 1000;

    @Inject
    private Imports imports;

    @Inject
    private PublicAddress address;

    @Context
    private HttpServletRequest request;

    @QueryParam("dryRun")
    @DefaultValue("false")
    private String dryRun;

    @QueryParam("source")
    @DefaultValue("import")
    private String source;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response files(List<EntityPart> parts) {
        List<Upload> uploads = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .map(part -> new Upload(part.getFileName().orElse("file.json"), part.getContent()))
                .toList();
        if (uploads.isEmpty()) {
            throw Refusal.invalid("import.file", "The form has no part named file.", null);
        }
        return start(uploads.get(0).name(), uploads);
    }

    @POST
    @Consumes("application/zip")
    public Response zip(InputStream body) {
        return start("upload.zip", List.of(new Upload("upload.zip", body)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response json(InputStream body) {
        return start("upload.json", List.of(new Upload("upload.json", body)));
    }

    /** A document on each line. */
    @POST
    @Consumes({"application/x-ndjson", "application/jsonl"})
    public Response lines(InputStream body) {
        return start("upload.ndjson", List.of(new Upload("upload.ndjson", body)));
    }

    /** Fetches the file at an address first. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response address(@FormParam("url") String url) {
        checkQuery();
        return started(imports.startFrom(url, source, Boolean.parseBoolean(dryRun)));
    }

    @GET
    public Response newest() {
        Parameters parameters = new Parameters(request.getQueryString());
        parameters.only();
        Query asked = parameters.query();
        Page<ImportJob> page = imports.newest(asked.offset(), asked.limit());
        return Paging.list(page, parameters, address.of(request) + request.getRequestURI(), job -> view(job))
                .build();
    }

    /** Its lines behind the one numbered {@code after}; only those of an {@code outcome} if it is given. */
    @GET
    @Path("{id}")
    public byte[] get(@PathParam("id") String id) {
        Parameters parameters = new Parameters(request.getQueryString());
        Attempt.Outcome outcome = outcome(parameters.only("outcome").get("outcome"));
        ImportJob job = imports.get(id);
        ObjectNode view = view(job);
        ArrayNode lines = view.putArray("lines");
        imports.lines(id, outcome, line(parameters.query().after()), MOST_LINES).forEach(line -> lines.add(view(line)));
        ArrayNode problems = view.putArray("problems");
        imports.problems(id, MOST_LINES).forEach(problem -> problems.add(view(problem)));
        return Json.write(view).getBytes(StandardCharsets.UTF_8);
    }

    private static int line(String after) {
        if (after != null && !after.matches("[0-9]{1,9}")) {
            throw Refusal.invalid("query.after", "This must be the number of a line.", "after: " + after);
        }
        return after == null ? 0 : Integer.parseInt(after);
    }

    private Response start(String name, List<Upload> uploads) {
        checkQuery();
        return started(imports.start(name, source, Boolean.parseBoolean(dryRun), uploads));
    }

    private void checkQuery() {
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw Refusal.invalid("query.dryRun", "This must be true or false.", "dryRun: " + dryRun);
        }
        if (!source.matches("[\\w .:/-]{1,100}")) {
            throw Refusal.invalid("query.source", "A source has 1 to 100 letters, digits, dots or dashes.", null);
        }
    }

    private Response started(String id) {
        ObjectNode view = view(imports.get(id));
        return Response.created(URI.create(view.get("href").textValue()))
                .entity(Json.write(view).getBytes(StandardCharsets.UTF_8))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private static Attempt.Outcome outcome(String word) {
        if (word == null) {
            return null;
        }
        try {
            return Attempt.Outcome.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(
                    "query.outcome", "An outcome is created, updated, unchanged or refused.", "outcome: " + word);
        }
    }

    private ObjectNode view(ImportJob job) {
        ObjectNode view = Json.object();
        view.put("id", job.id());
        view.put("href", address.of(request) + "/api/v1/imports/" + job.id());
        view.put("file", job.fileName());
        view.put("dryRun", job.dryRun());
        view.put("state", job.state().word());
        view.put("createdBy", job.createdBy());
        view.put("creationDate", job.createdAt().toString());
        if (job.finishedAt() != null) {
            view.put("completionDate", job.finishedAt().toString());
        }
        if (job.failure() != null) {
            view.put("failure", job.failure());
        }
        ObjectNode counts = view.putObject("counts");
        counts.put("total", job.total());
        counts.put("created", job.created());
        counts.put("updated", job.updated());
        counts.put("unchanged", job.unchanged());
        counts.put("refused", job.refused());
        return view;
    }

    private static ObjectNode view(ImportLine line) {
        ObjectNode view = Json.object();
        view.put("number", line.number());
        view.put("place", line.place());
        view.put(
                "outcome",
                line.outcome() == null ? "waiting" : line.outcome().name().toLowerCase(Locale.ROOT));
        view.put("type", line.resourceType());
        view.put("id", line.resourceId());
        view.put("code", line.code());
        view.put("reason", line.words());
        return view;
    }

    private static ObjectNode view(ImportProblem problem) {
        ObjectNode view = Json.object();
        view.put("code", problem.code());
        view.put("type", problem.resourceType());
        view.put("id", problem.resourceId());
        view.put("named", problem.named());
        view.put("reason", problem.words());
        return view;
    }
}
