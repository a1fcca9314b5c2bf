package org.constancy.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail address that is not written to any more, because mail to it came back for good. */
@Entity
@Table(name = "suppression")
public class Suppression {

    @Id
    @Column(length = 320)
    private String address;

    @Column(length = 1000)
    private String reason;

    private Instant since;

    protected Suppression() {}

    Suppression(String address, String reason, Instant since) {
        this.address = address;
        this.reason = reason;
        this.since = since;
    }

    /** In small letters. */
    public String address() {
        return address;
    }

    /** What the other side said. */
    public String reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }
}
