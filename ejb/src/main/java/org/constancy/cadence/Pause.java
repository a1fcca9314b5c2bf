package org.constancy.cadence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;

/** A time in which a customer is left alone, for a reason. Kept for good: who asked for it, and who ended it early. */
@Entity
@Table(name = "cadence_pause")
public class Pause {

    @Id
    private String id;

    private String customerId;

    @Column(length = 500)
    private String reason;

    private LocalDate lastDay;
    private Instant begunAt;
    private String begunBy;
    private Instant endedAt;
    private String endedBy;

    protected Pause() {}

    Pause(String customerId, String reason, LocalDate lastDay, Instant now) {
        this.id = Ids.next();
        this.customerId = customerId;
        this.reason = reason;
        this.lastDay = lastDay;
        this.begunAt = now;
        this.begunBy = Caller.current().name();
    }

    void end(Instant now) {
        endedAt = now;
        endedBy = Caller.current().name();
    }

    public String id() {
        return id;
    }

    public String customerId() {
        return customerId;
    }

    public String reason() {
        return reason;
    }

    /** In the customer's country; from the day behind it he is due again. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String begunBy() {
        return begunBy;
    }

    /** When somebody ended it early, else {@code null}. */
    public Instant endedAt() {
        return endedAt;
    }

    /** {@code null} where it was not ended early. */
    public String endedBy() {
        return endedBy;
    }
}
