package org.constancy.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Changed;
import org.constancy.kernel.Ids;

/** Something that happened to a resource, kept in the same transaction, to be told to those who subscribe (RULES 27). */
@Entity
@Table(name = "event")
public class OutboxEvent {

    private static final int FORMAT = 1;

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

    protected OutboxEvent() {}

    OutboxEvent(Changed change) {
        id = Ids.next();
        sequence = change.sequence();
        resourceType = change.resource();
        resourceId = change.id();
        eventType = change.eventType();
        occurredAt = change.at();
        correlationId = change.caller().requestId();
        format = FORMAT;
        body = change.body();
    }
}
