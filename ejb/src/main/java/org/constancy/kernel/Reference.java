package org.constancy.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * One place in a document that refers to something. Bound when it names a resource of ours (RULES 8), else kept exactly as
 * it was sent until what it names arrives.
 */
@Entity
@Table(name = "reference")
@IdClass(Reference.Key.class)
public class Reference {

    /** Where the reference stands: the n-th that a link's path finds in a document. */
    public record Key(String ownerType, String ownerId, String path, int place) implements Serializable {}

    @Id
    @Column(name = "owner_type")
    private String ownerType;

    @Id
    @Column(name = "owner_id")
    private String ownerId;

    @Id
    @Column(name = "path")
    private String path;

    @Id
    @Column(name = "place")
    private int place;

    private String sentId;

    @Column(length = 500)
    private String sentName;

    private String targetType;
    private String targetId;

    @Column(length = 500)
    private String problem;

    protected Reference() {}

    Reference(String ownerType, String ownerId, String path, int place) {
        this.ownerType = ownerType;
        this.ownerId = ownerId;
        this.path = path;
        this.place = place;
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
