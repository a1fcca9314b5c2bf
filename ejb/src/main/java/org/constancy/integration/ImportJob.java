package org.constancy.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.constancy.kernel.Attempt;

/**
 * One import: Not Started, Running, then Succeeded or Failed (RULES 23). A run that has given no sign of life for two minutes
 * is taken over where it stopped.
 */
@Entity
@Table(name = "import_job")
public class ImportJob {

    /** How far it is. */
    public enum State {
        NOT_STARTED("Not Started"),
        RUNNING("Running"),
        SUCCEEDED("Succeeded"),
        FAILED("Failed");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** As TM Forum writes it. */
        public String word() {
            return word;
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Id
    private String id;

    @Column(length = 300)
    private String fileName;

    private String sourceSystem;
    private boolean dryRun;
    private String createdBy;
    private Instant createdAt;
    private Instant aliveAt;
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.NOT_STARTED;

    private int total;
    private int created;
    private int updated;
    private int unchanged;
    private int refused;

    @Column(length = 1000)
    private String failure;

    protected ImportJob() {}

    ImportJob(String id, String fileName, String sourceSystem, boolean dryRun, String createdBy, Instant createdAt) {
        this.id = id;
        this.fileName = fileName.length() <= 300 ? fileName : fileName.substring(0, 300);
        this.sourceSystem = sourceSystem;
        this.dryRun = dryRun;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.aliveAt = createdAt;
    }

    void holds(int documents) {
        total = documents;
    }

    /** Whether a node may take it: it is new, or who had it is silent. */
    boolean free(Instant now) {
        return state == State.NOT_STARTED
                || state == State.RUNNING && aliveAt.plus(PATIENCE).isBefore(now);
    }

    void begin(Instant now) {
        state = State.RUNNING;
        alive(now);
    }

    void alive(Instant now) {
        aliveAt = now;
    }

    /** A dry run starts again from its first line. */
    void forgetCounts() {
        created = 0;
        updated = 0;
        unchanged = 0;
        refused = 0;
    }

    void count(Attempt.Outcome outcome) {
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> refused++;
        }
    }

    void end(Instant now, String reason) {
        state = reason == null ? State.SUCCEEDED : State.FAILED;
        failure = reason;
        finishedAt = now;
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    String sourceSystem() {
        return sourceSystem;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** {@code null} while it is not done. */
    public Instant finishedAt() {
        return finishedAt;
    }

    public State state() {
        return state;
    }

    /** How many documents it holds. */
    public int total() {
        return total;
    }

    public int created() {
        return created;
    }

    public int updated() {
        return updated;
    }

    public int unchanged() {
        return unchanged;
    }

    public int refused() {
        return refused;
    }

    /** How many documents are through. */
    public int done() {
        return created + updated + unchanged + refused;
    }

    /** Why it failed, or {@code null}. */
    public String failure() {
        return failure;
    }
}
