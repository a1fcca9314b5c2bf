package org.constancy.administration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The secret address of a member's days; what is kept of the secret does not give it back. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    private String staffId;

    private String secretHash;
    private Instant createdAt;

    protected CalendarFeed() {}

    CalendarFeed(String staffId) {
        this.staffId = staffId;
    }

    void open(String secret, Instant now) {
        secretHash = Secrets.hash(secret);
        createdAt = now;
    }

    String staffId() {
        return staffId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
