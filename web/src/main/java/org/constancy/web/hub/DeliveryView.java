package org.constancy.web.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import org.constancy.integration.delivery.Delivery;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/** A delivery as our own API shows it. */
final class DeliveryView {

    private DeliveryView() {}

    static ObjectNode of(Delivery delivery, String root) {
        return Json.object()
                .put("id", delivery.id())
                .put("href", root + "/api/v1/deliveries/" + delivery.id())
                .put("carrier", delivery.carrier())
                .put("target", delivery.target())
                .put("lane", delivery.lane())
                .put("subject", delivery.subject())
                .put("state", word(delivery.state()))
                .put("attempts", delivery.attempts())
                .put("nextAttempt", moment(delivery.nextAt()))
                .put("lastAttempt", moment(delivery.triedAt()))
                .put("lastProblem", delivery.lastProblem())
                .put("creationDate", moment(delivery.createdAt()))
                .put("endDate", moment(delivery.endedAt()));
    }

    static String moment(Instant at) {
        return at == null ? null : at.toString();
    }

    static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** 400 for a word that is no state; {@code null} for {@code null}. */
    static Delivery.State state(String word) {
        if (word == null) {
            return null;
        }
        try {
            return Delivery.State.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(
                    "query.state", "A state is waiting, carried, done, parked, held or cancelled.", "state: " + word);
        }
    }
}
