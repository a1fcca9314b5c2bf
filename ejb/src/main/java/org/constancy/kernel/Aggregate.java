package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One resource, one row: the spine (fields marked {@link Spine}) and the remainder, which is every other attribute that was
 * sent, word for word. Instants are UTC in whole milliseconds.
 */
@MappedSuperclass
public abstract class Aggregate {

    /** The format of {@link #remainder} that this version writes. */
    static final int FORMAT = 1;

    @Id
    @Column(length = 100)
    private String id;

    @Version
    private long revision;

    private Instant createdAt;
    private String createdBy;
    private Instant changedAt;
    private String changedBy;
    private String sourceSystem;
    private Instant deletedAt;
    private int format = FORMAT;

    /** Sorts by name as people do; see {@link Collation}. */
    @Column(length = 400)
    private String nameKey;

    @Column(length = 1048576)
    private String remainder = "{}";

    public String id() {
        return id;
    }

    /** Counts the changes: 0 when new. The event of a change has the sequence number that this becomes, plus one. */
    public long revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The system that sent it, or {@code null} for what was made here. */
    public String sourceSystem() {
        return sourceSystem;
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    /** The whole document, joined from spine and remainder. */
    protected ObjectNode document(Shape<?> shape) {
        return Documents.tree(shape, this);
    }

    String remainder() {
        return remainder;
    }

    void remainder(String text) {
        remainder = text;
    }

    void nameKey(String key) {
        nameKey = key;
    }

    /** What every row has; see {@link Rows}. */
    List<Object> own() {
        return Arrays.asList(
                id, revision, createdAt, createdBy, changedAt, changedBy, sourceSystem, format, nameKey, remainder);
    }

    /** Takes what a row says. */
    void read(String itsId, long itsRevision, Instant created, Instant changed, String text) {
        id = itsId;
        revision = itsRevision;
        createdAt = created;
        changedAt = changed;
        remainder = text;
    }

    void created(String newId, String source, Instant at, String by) {
        id = newId;
        sourceSystem = source;
        createdAt = at;
        createdBy = by;
        changed(at, by);
    }

    void changed(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }

    void delete(Instant at, String by) {
        deletedAt = at;
        changed(at, by);
    }
}
