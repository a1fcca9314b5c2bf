package org.constancy.communications;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.constancy.cadence.CadenceBook;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;

/** Works out anew when every customer is due, because a policy changed. It goes on behind the customer that it has come to. */
@Entity
@Table(name = "cadence_run")
public class CadenceRun {

    @Id
    private String id;

    private Instant orderedAt;
    private String orderedBy;
    private long total;
    private long done;
    private String behind = "";
    private Instant finishedAt;

    protected CadenceRun() {}

    CadenceRun(long total, Instant now) {
        this.id = Ids.next();
        this.orderedAt = now;
        this.orderedBy = Caller.current().name();
        this.total = total;
    }

    /** Whether no node goes by the policies from before any more; a clock that was moved back does not stop it. */
    boolean ready(Instant now) {
        return Duration.between(orderedAt, now).abs().compareTo(CadenceBook.settled()) >= 0;
    }

    String behind() {
        return behind;
    }

    void came(String lastCustomer, int more) {
        behind = lastCustomer;
        done += more;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    public String id() {
        return id;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public String orderedBy() {
        return orderedBy;
    }

    /** How many customers there were when it was ordered. */
    public long total() {
        return total;
    }

    public long done() {
        return done;
    }

    /** {@code null} while it runs. */
    public Instant finishedAt() {
        return finishedAt;
    }
}
