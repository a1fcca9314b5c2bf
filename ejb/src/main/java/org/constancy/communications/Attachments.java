package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;

/**
 * Files of interactions. Whoever sees the interaction may have them. Its document names those that it has, TMF683
 * {@code attachment}; one that is taken out is still there for whoever reads what was before.
 */
@ApplicationScoped
public class Attachments {

    private static final String ATTACHMENT = "attachment";

    /** Behind which the id of an interaction stands in the address of a file of ours. */
    private static final String INTERACTIONS = Stored.HERE + "/api/v1/interactions/";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AttachmentRule rule;

    @Inject
    private Interactions interactions;

    /**
     * A file; 404 where there is none, or the caller does not see the interaction.
     *
     * @param key the id of the attachment, or where it came within the document its place there, from 0
     */
    public AttachedFile get(String interactionId, String key) {
        ObjectNode document = interactions.get(interactionId).document();
        Attachment kept = em.find(Attachment.class, key);
        if (kept != null && kept.interactionId().equals(interactionId)) {
            return new AttachedFile(kept.name(), kept.mimeType(), kept.bytes(), out -> write(key, out));
        }
        JsonNode within =
                key.matches("[0-9]{1,4}") ? document.path(ATTACHMENT).path(Integer.parseInt(key)) : Json.object();
        if (!within.path("content").isTextual()) {
            throw Refusal.notFound(ATTACHMENT, key);
        }
        byte[] content = decoded(within.get("content").textValue());
        return new AttachedFile(
                AttachmentRule.name(within.path("name").textValue()),
                AttachmentRule.mimeType(within.path("mimeType").textValue()),
                content.length,
                out -> out.write(content));
    }

    /** The attachments that the document of an interaction names, in their order. */
    public static List<AttachmentLine> of(JsonNode document) {
        JsonNode all = document.path(ATTACHMENT);
        return IntStream.range(0, all.size())
                .mapToObj(place -> line(all.get(place), place))
                .toList();
    }

    private static AttachmentLine line(JsonNode attachment, int place) {
        String key = key(attachment, place);
        String url = key == null ? attachment.path("url").textValue() : null;
        String otherwise = url == null ? ATTACHMENT : url;
        JsonNode size = attachment.at("/size/amount");
        return new AttachmentLine(
                key,
                attachment.path("name").asText(attachment.path("description").asText(otherwise)),
                size.isNumber() ? Long.valueOf(size.longValue()) : null,
                url);
    }

    /** Adds files to the document of an interaction, in the transaction of its change. */
    void add(String interactionId, ObjectNode document, Iterable<NewAttachment> files) {
        for (NewAttachment each : files) {
            document.withArrayProperty(ATTACHMENT).add(keep(interactionId, each));
        }
        rule.checkCount(document.path(ATTACHMENT).size());
    }

    /** Takes one out of the document; its file stays. 404 where there is none. */
    static void drop(ObjectNode document, String key) {
        ArrayNode left = Json.object().arrayNode();
        JsonNode all = document.path(ATTACHMENT);
        for (int i = 0; i < all.size(); i++) {
            if (!key.equals(key(all.get(i), i))) {
                left.add(all.get(i));
            }
        }
        if (left.size() == all.size()) {
            throw Refusal.notFound(ATTACHMENT, key);
        }
        document.set(ATTACHMENT, left);
    }

    private static String key(JsonNode attachment, int place) {
        if (attachment.path("url").asText().startsWith(INTERACTIONS)) {
            return attachment.path("id").asText();
        }
        return attachment.path("content").isTextual() ? Integer.toString(place) : null;
    }

    /** What GET gave may be sent back: a file of ours stays one, by whatever address the client reached it. */
    static void keepOurs(JsonNode before, JsonNode after) {
        for (JsonNode was : before.path(ATTACHMENT)) {
            for (JsonNode is : after.path(ATTACHMENT)) {
                boolean ours = was.path("url").asText().startsWith(INTERACTIONS);
                if (ours && is instanceof ObjectNode same && was.path("id").equals(is.path("id"))) {
                    same.set("url", was.get("url"));
                }
            }
        }
    }

    private ObjectNode keep(String interactionId, NewAttachment file) {
        String name = AttachmentRule.name(file.name());
        rule.checkType(name);
        Attachment kept =
                new Attachment(interactionId, name, AttachmentRule.mimeType(file.mimeType()), clock.instant());
        em.persist(kept);
        em.flush();
        kept.holds(parts(kept.id(), name, file.content()));
        ObjectNode reference = Json.object()
                .put("id", kept.id())
                .put("name", name)
                .put("mimeType", kept.mimeType())
                .put("url", INTERACTIONS + interactionId + "/attachments/" + kept.id());
        reference.putObject("size").put("amount", kept.bytes()).put("units", "bytes");
        return reference.put("@type", "Attachment");
    }

    /** Each is written and forgotten. */
    private long parts(String id, String name, InputStream content) {
        try {
            long size = 0;
            int place = 0;
            byte[] bytes = content.readNBytes(AttachmentPart.LONGEST);
            for (; bytes.length > 0; bytes = content.readNBytes(AttachmentPart.LONGEST)) {
                size += bytes.length;
                rule.checkSize(name, size);
                AttachmentPart part = new AttachmentPart(id, place++, bytes);
                em.persist(part);
                em.flush();
                em.detach(part);
            }
            rule.checkNotEmpty(name, size);
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String id, OutputStream out) throws IOException {
        int place = 0;
        for (AttachmentPart part = part(id, place); part != null; part = part(id, ++place)) {
            out.write(part.content());
        }
    }

    /** Outside a transaction nothing holds on to those that were read. */
    private AttachmentPart part(String id, int place) {
        return em.find(AttachmentPart.class, new AttachmentPart.Key(id, place));
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getMimeDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict("attachment.content", "What was sent as this attachment is not base64.", null);
        }
    }
}
