package org.constancy.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;
import org.constancy.kernel.NewRow;

/**
 * Who did what to what, and when. Appended, never changed; only the two bodies, which may hold personal data, can be
 * erased later without breaking the row.
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    private static final int FORMAT = 1;

    @Id
    private String id;

    private Instant at;
    private String caller;
    private String action;
    private String resourceType;
    private String resourceId;
    private String requestId;
    private int format;

    @Column(length = 1048576)
    private String beforeBody;

    @Column(length = 1048576)
    private String afterBody;

    protected AuditEntry() {}

    AuditEntry(Caller by, Instant at, String action, String resourceType, String resourceId) {
        this.id = Ids.next();
        this.at = at;
        this.caller = by.kind().name().toLowerCase(Locale.ROOT) + ":" + by.name();
        this.requestId = by.requestId();
        this.action = action;
        this.resourceType = resourceType;
        this.resourceId = resourceId;
        this.format = FORMAT;
    }

    AuditEntry between(String before, String after) {
        beforeBody = before;
        afterBody = after;
        return this;
    }

    /** The row that keeps it. */
    NewRow row() {
        return NewRow.of(
                "audit_entry (id, at, caller, action, resource_type, resource_id, request_id, format, before_body, after_body)",
                id,
                at,
                caller,
                action,
                resourceType,
                resourceId,
                requestId,
                format,
                beforeBody,
                afterBody);
    }

    AuditTrail.Entry shown() {
        return new AuditTrail.Entry(id, at, caller, action, resourceType, resourceId, requestId, beforeBody, afterBody);
    }
}
