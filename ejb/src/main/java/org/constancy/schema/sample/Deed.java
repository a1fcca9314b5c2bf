package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.constancy.kernel.Json;

/** Steps that are no document of a store, but something that a room does. */
enum Deed {
    /** A text to write to people with is kept. */
    TEMPLATE("template"),
    /** A person says whether we may write to him. */
    CONSENT("consent"),
    /** A mail that went out comes back. */
    BOUNCE("bounce"),
    /** A campaign goes out, some time ago. */
    MAILING("mailing"),
    /** A mail came in of which nobody knows whose it is. */
    MAIL_IN("mailIn"),
    /** A letter was posted. */
    POSTED("posted");

    private final String resource;

    Deed(String resource) {
        this.resource = resource;
    }

    /** Empty for a document. */
    static Optional<Deed> of(Step step) {
        return Arrays.stream(values())
                .filter(each -> each.resource.equals(step.resource()))
                .findFirst();
    }

    static Step bounced(String messageId, String words) {
        ObjectNode what = Json.object().put("id", "BO-" + messageId).put("words", words);
        what.putObject("message").put("id", messageId);
        return BOUNCE.step(what);
    }

    /** @param by who put it into the post */
    static Step posted(String messageId, String by, Instant at) {
        ObjectNode what =
                Json.object().put("id", "PO-" + messageId).put("by", by).put("at", at.toString());
        what.putObject("message").put("id", messageId);
        return POSTED.step(what);
    }

    /** @param given {@code false} for whoever does not want it */
    static Step agreed(Contact who, String purpose, boolean given, String source, Instant at) {
        ObjectNode what = Json.object().put("id", "CO-" + who.id()).put("purpose", purpose);
        what.putObject("person").put("id", who.id());
        return CONSENT.step(what.put("given", given).put("source", source).put("at", at.toString()));
    }

    Step step(ObjectNode what) {
        return new Step(resource, what);
    }
}
