package org.constancy.integration.hub;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Stored;

/** What happened to a resource: written once, by the {@code Outbox}, in the transaction of the change. */
@Entity
@Table(name = "event")
public class Event {

    @Id
    private String id;

    private long sequence;
    private String resourceType;
    private String resourceId;
    private String eventType;
    private Instant occurredAt;
    private String correlationId;
    private int format;

    @Column(length = 1048576)
    private String body;

    private boolean pending;

    protected Event() {}

    String id() {
        return id;
    }

    String resourceType() {
        return resourceType;
    }

    /** Events of one resource go to a listener in order. */
    String lane() {
        return resourceType + "/" + resourceId;
    }

    /**
     * As listeners get it (RULES 27).
     *
     * @param domain the API's title
     * @param root scheme, host and port of this installation, for each of our own addresses to begin with
     */
    EventDocument document(String domain, String root) {
        return new EventDocument(
                id,
                eventType,
                occurredAt,
                sequence,
                correlationId,
                domain,
                resourceType,
                resourceId,
                body.replace(Stored.HERE, root));
    }
}
