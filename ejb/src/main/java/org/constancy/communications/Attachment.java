package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;

/** A file of an interaction; what is in it stands in its parts. */
@Entity
@Table(name = "interaction_attachment")
public class Attachment {

    @Id
    private String id;

    private String interactionId;
    private String name;

    @Column(length = 200)
    private String mimeType;

    private long bytes;
    private Instant addedAt;
    private String addedBy;

    protected Attachment() {}

    Attachment(String interactionId, String name, String mimeType, Instant now) {
        this.id = Ids.next();
        this.interactionId = interactionId;
        this.name = name;
        this.mimeType = mimeType;
        this.addedAt = now;
        this.addedBy = Caller.current().name();
    }

    String id() {
        return id;
    }

    String interactionId() {
        return interactionId;
    }

    String name() {
        return name;
    }

    String mimeType() {
        return mimeType;
    }

    long bytes() {
        return bytes;
    }

    void holds(long howMany) {
        bytes = howMany;
    }
}
