package org.constancy.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.constancy.kernel.Ids;

/** Something that an import leaves for a person to look at: a reference that names nothing, a price that nobody uses. */
@Entity
@Table(name = "import_problem")
public class ImportProblem {

    @Id
    private String id;

    private String jobId;
    private String code;
    private String resourceType;
    private String resourceId;
    private String named;

    @Column(length = 1000)
    private String words;

    protected ImportProblem() {}

    ImportProblem(String jobId, String code, String resourceType, String resourceId, String named, String words) {
        this.id = Ids.next();
        this.jobId = jobId;
        this.code = code;
        this.resourceType = resourceType;
        this.resourceId = resourceId;
        this.named = named;
        this.words = words;
    }

    /** {@code reference.unbound} or {@code price.unused}. */
    public String code() {
        return code;
    }

    public String resourceType() {
        return resourceType;
    }

    public String resourceId() {
        return resourceId;
    }

    /** The id or name that was sent, of an unbound reference; the price's name, of an unused one. */
    public String named() {
        return named;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}
