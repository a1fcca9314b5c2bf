package org.constancy.web.tmf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.ResourceReader;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/**
 * The TM Forum protocol (TMF630), once, for our own resources too: a resource class names a path and a store, nothing else.
 * Knows HTTP and JSON, no rule of the business.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class TmfResource {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    /** A client may keep what has an entity tag, and asks whether it is still good each time. */
    private static final String ASK_FIRST = "private, no-cache";

    @Context
    private HttpServletRequest request;

    @Inject
    private ResourceReader reader;

    @Inject
    private PublicAddress address;

    @Inject
    private Idempotency idempotency;

    private Shape<?> shape;

    /** Where the resources are. */
    protected abstract Store<?> store();

    @PostConstruct
    void begin() {
        shape = store().shape();
    }

    /** What a POST must bring. */
    protected Set<String> mandatory() {
        return shape.model().mandatory(shape.definition());
    }

    @GET
    public Response list() {
        Parameters parameters = new Parameters(request.getQueryString());
        Page<Stored> page = reader.page(shape, parameters.query());
        String root = address.of(request);
        byte[] body = new Representation(root, languages(), parameters.fields()).of(page);
        return Paging.answer(page, parameters, root + request.getRequestURI())
                .type(JSON)
                .entity(body)
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        Fields fields = new Parameters(request.getQueryString()).fields();
        Stored stored = reader.get(shape, id);
        byte[] body = new Representation(address.of(request), languages(), fields).of(stored);
        String tag = Representation.tag(stored, body);
        if (Tags.none(header(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Response.notModified(tag)
                    .header(HttpHeaders.CACHE_CONTROL, ASK_FIRST)
                    .build();
        }
        return Response.ok(body, JSON)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_FIRST)
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] body, @HeaderParam("Idempotency-Key") String key) {
        return idempotency.once(key, request, body, () -> create(Json.parseObject(body)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json", Patch.JSON_PATCH})
    public Response patch(@PathParam("id") String id, byte[] body, @HeaderParam("Idempotency-Key") String key) {
        return idempotency.once(key, request, body, () -> patch(id, body));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        store().delete(id, Tags.revision(header(HttpHeaders.IF_MATCH)));
        return Response.noContent().build();
    }

    private Response create(ObjectNode document) {
        if (document.hasNonNull("id")) {
            throw Refusal.invalid(
                    "body.id", "The id of a new resource is given by the server.", "id: " + document.get("id"));
        }
        checkMandatory(document);
        Stored stored = store().create(document);
        return whole(stored, 201);
    }

    private Response patch(String id, byte[] body) {
        boolean jsonPatch = Patch.JSON_PATCH.equals(mediaType());
        UnaryOperator<ObjectNode> edit = Patch.read(body, jsonPatch, shape.links());
        Long revision = Tags.revision(header(HttpHeaders.IF_MATCH));
        String root = address.of(request);
        return whole(
                store().change(id, revision, before -> {
                    ObjectNode after = edit.apply(before);
                    checkOwn(before, after, root);
                    checkNotTaken(before, after);
                    return after;
                }),
                200);
    }

    private Response whole(Stored stored, int status) {
        String root = address.of(request);
        byte[] json = new Representation(root, languages(), null).of(stored);
        URI location = URI.create(root + shape.path() + "/" + stored.id());
        Response.ResponseBuilder response =
                Response.status(status).entity(json).type(JSON).tag(Representation.tag(stored, json));
        return status == 201 ? response.location(location).build() : response.build();
    }

    private void checkMandatory(ObjectNode document) {
        List<String> missing = new ArrayList<>();
        Set<String> notEmpty = shape.model().notEmpty(shape.definition());
        for (String name : mandatory()) {
            JsonNode value = document.path(name);
            boolean empty = value.isArray() && value.isEmpty() && notEmpty.contains(name);
            if (value.isMissingNode() || value.isNull() || empty) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(
                    "body.mandatory", "Mandatory attributes are missing.", "missing: " + String.join(", ", missing));
        }
    }

    /** A patch may leave out anything, but not take away what is mandatory. */
    private void checkNotTaken(ObjectNode before, ObjectNode after) {
        List<String> taken = mandatory().stream()
                .filter(name -> before.hasNonNull(name) && !after.hasNonNull(name))
                .toList();
        if (!taken.isEmpty()) {
            throw Refusal.invalid(
                    "body.mandatory",
                    "Mandatory attributes cannot be taken away.",
                    "missing: " + String.join(", ", taken));
        }
    }

    /** What GET gave may be sent back; another id or address may not. */
    private void checkOwn(ObjectNode before, ObjectNode after, String root) {
        for (String name : List.of("id", "href")) {
            String sent = after.path(name).asText(null);
            String own = before.path(name).asText();
            boolean same = sent == null || sent.equals(own) || path(sent).equals(own.substring(own.indexOf(':') + 1));
            if (!same) {
                throw Refusal.invalid(
                        "body." + name, "The " + name + " of a resource cannot be changed.", name + ": " + sent);
            }
        }
    }

    private static String path(String href) {
        int scheme = href.indexOf("://");
        int slash = href.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash < 0 ? href : href.substring(slash);
    }

    /** All lines of a header as one, {@code null} where there is none. */
    private String header(String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty() ? null : String.join(",", lines);
    }

    private String mediaType() {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** What cannot be read is no reason to refuse: the catalogue's own language is always an answer. */
    private List<String> languages() {
        String accepted = header(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null || accepted.equals("*")) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(accepted).stream()
                    .map(range -> range.getRange().split("-")[0])
                    .filter(language -> language.length() == 2)
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
