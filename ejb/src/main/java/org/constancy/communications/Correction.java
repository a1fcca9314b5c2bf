package org.constancy.communications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;

/** What an interaction said before somebody corrected it. */
@Entity
@Table(name = "interaction_correction")
public class Correction {

    @Id
    private String id;

    private String interactionId;
    private Instant at;
    private String caller;

    @Column(length = 1048576)
    private String beforeIt;

    protected Correction() {}

    Correction(String interactionId, String before, Instant now) {
        this.id = Ids.next();
        this.interactionId = interactionId;
        this.at = now;
        this.caller = Caller.current().name();
        this.beforeIt = before;
    }

    String interactionId() {
        return interactionId;
    }

    Instant at() {
        return at;
    }

    String caller() {
        return caller;
    }

    /** JSON: those of the attributes that a correction changes, as they were. */
    String before() {
        return beforeIt;
    }
}
