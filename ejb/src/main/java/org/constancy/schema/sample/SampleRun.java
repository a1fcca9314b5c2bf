package org.constancy.schema.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Remembers that the sample provider was asked for, when, and how many of its steps are done. There is at most one. */
@Entity
@Table(name = "sample_run")
public class SampleRun {

    static final String ONLY = "sample";

    @Id
    private String id;

    private Instant startedAt;
    private int done;
    private Integer total;
    private Instant finishedAt;

    protected SampleRun() {}

    SampleRun(Instant now) {
        id = ONLY;
        startedAt = now;
    }

    /** The day from which all its dates are counted, also after a restart on a later day. */
    Days days() {
        return Days.of(startedAt);
    }

    int done() {
        return done;
    }

    boolean finished() {
        return finishedAt != null;
    }

    /** How far it has come; of nothing as long as nobody has counted. */
    SampleProgress progress() {
        return new SampleProgress(done, total == null ? 0 : total);
    }

    /**
     * @param of how many steps there are
     * @param finished when the last step was done, {@code null} while there are more
     */
    void advance(int steps, int of, Instant finished) {
        done += steps;
        total = of;
        finishedAt = finished;
    }
}
