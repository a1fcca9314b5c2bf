package org.constancy.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.constancy.kernel.Json;
import org.constancy.kernel.Stored;

/** Needs and promises as their rules get them: complete, their references bound. */
final class Documents {

    static final Instant HEARD = Instant.parse("2026-11-02T09:00:00Z");
    static final String BY = "elin";

    private Documents() {}

    static ObjectNode need() {
        ObjectNode need = Json.object()
                .put("words", "We want one bill for all sites.")
                .put("state", "heard")
                .put("accountable", BY)
                .put("heardDate", HEARD.toString())
                .put("dueDate", "2026-12-02T22:59:59.999Z");
        need.set("customer", bound("customer", "c1"));
        return need;
    }

    static ObjectNode promise() {
        ObjectNode promise = Json.object()
                .put("words", "Send the offer")
                .put("state", "open")
                .put("accountable", BY)
                .put("promisedDate", HEARD.toString())
                .put("dueDate", "2026-11-16T22:59:59.999Z");
        promise.set("customer", bound("customer", "c1"));
        return promise;
    }

    static ObjectNode bound(String type, String id) {
        return Json.object().put("id", id).put("href", Stored.HERE + "/tmf-api/any/v4/" + type + "/" + id);
    }

    /** What makes an answer and a confirmation complete. */
    static ObjectNode complete(ObjectNode need) {
        need.put("answer", "One bill from January on.");
        ObjectNode confirmation = need.putObject("confirmation");
        confirmation.set("person", bound("individual", "p1"));
        confirmation.set("interaction", bound("partyInteraction", "i1"));
        return need;
    }
}
