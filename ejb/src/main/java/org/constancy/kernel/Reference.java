package org.constancy.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * The n-th reference in a document. Bound when it names a resource of ours (RULES 8), else kept exactly as
 * it was sent until what it names arrives.
 */
@Entity
@Table(name = "reference")
public class Reference {

    @Id
    private String id;

    private String ownerType;
    private String ownerId;
    private String path;
    private int place;

    private String sentId;

    @Column(length = 500)
    private String sentName;

    private String targetType;
    private String targetId;

    @Column(length = 500)
    private String problem;

    /** The target has been renamed since. */
    private boolean stale;

    protected Reference() {}

    Reference(String ownerType, String ownerId, String path, int place) {
        this.id = Ids.next();
        this.ownerType = ownerType;
        this.ownerId = ownerId;
        this.path = path;
        this.place = place;
    }

    /** The row that keeps it. */
    NewRow row() {
        return NewRow.of(
                "reference (id, owner_type, owner_id, path, place, sent_id, sent_name, target_type, target_id, problem, stale)",
                id,
                ownerType,
                ownerId,
                path,
                place,
                sentId,
                sentName,
                targetType,
                targetId,
                problem,
                stale);
    }

    Reference sent(String id, String name) {
        sentId = id;
        sentName = name == null || name.length() <= 500 ? name : name.substring(0, 500);
        return this;
    }

    Reference bound(String type, String id) {
        targetType = type;
        targetId = id;
        return this;
    }

    Reference problem(String words) {
        problem = words;
        return this;
    }

    /** Whether another of the same document, at the same place, says the same. */
    boolean saysAs(Reference other) {
        return path.equals(other.path)
                && Objects.equals(sentId, other.sentId)
                && Objects.equals(targetId, other.targetId)
                && Objects.equals(targetType, other.targetType)
                && Objects.equals(problem, other.problem);
    }

    String id() {
        return id;
    }

    public String ownerType() {
        return ownerType;
    }

    public String ownerId() {
        return ownerId;
    }

    /** The attribute, dotted: {@code productSpecification}. */
    public String path() {
        return path;
    }

    /** The id as it was sent, may be {@code null}. */
    public String sentId() {
        return sentId;
    }

    public String sentName() {
        return sentName;
    }

    /** The resource's name, {@code null} while unbound. */
    public String targetType() {
        return targetType;
    }

    public String targetId() {
        return targetId;
    }

    /** Why it cannot be bound, where a rule forbids it or two things answer to it; else {@code null}. */
    public String problem() {
        return problem;
    }
}
