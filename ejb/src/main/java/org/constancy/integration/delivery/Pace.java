package org.constancy.integration.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How much of what it may was done of late under a key. {@link Paces} alone reads and writes it. */
@Entity
@Table(name = "pace")
public class Pace {

    @Id
    @Column(length = 320)
    private String id;

    /** In milliseconds since 1970: when everything that it may is free again. */
    private long freeAt;

    protected Pace() {}

    Pace(String id, long freeAt) {
        this.id = id;
        this.freeAt = freeAt;
    }
}
