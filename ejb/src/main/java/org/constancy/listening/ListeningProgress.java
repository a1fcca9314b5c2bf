package org.constancy.listening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far the interactions that were there before this room was have been read. */
@Entity
@Table(name = "listening_progress")
public class ListeningProgress {

    static final String INTERACTIONS = "interactions";

    @Id
    private String id;

    @Column(length = 500)
    private String doneUntil;

    private Instant finishedAt;

    protected ListeningProgress() {}

    boolean finished() {
        return finishedAt != null;
    }

    String doneUntil() {
        return doneUntil;
    }

    /** @param until where the next page begins, {@code null} where there is none */
    void advance(String until, Instant now) {
        doneUntil = until;
        finishedAt = until == null ? now : null;
    }
}
