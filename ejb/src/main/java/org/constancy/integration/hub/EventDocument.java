package org.constancy.integration.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.constancy.kernel.Json;

/**
 * An event as listeners get it.
 *
 * @param sequence counts the events of the resource from 1
 * @param body the resource, as it was left
 */
record EventDocument(
        String id,
        String type,
        Instant at,
        long sequence,
        String correlationId,
        String domain,
        String resource,
        String resourceId,
        String body) {

    ObjectNode json() {
        ObjectNode event = Json.object();
        event.put("eventId", id);
        event.put("eventTime", at.toString());
        event.put("eventType", type);
        event.put("correlationId", correlationId);
        event.put("domain", domain);
        event.put("title", type);
        event.put("description", type + " of " + resource + " " + resourceId);
        event.put("priority", "0");
        event.put("timeOcurred", at.toString());
        event.put("sequence", sequence);
        event.put("@type", type);
        event.putObject("event").set(resource, Json.read(body));
        return event;
    }
}
