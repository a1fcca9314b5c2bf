package org.constancy.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.constancy.kernel.Ids;

/** A roadmap as a customer agreed to it. It never changes. */
@Entity
@Table(name = "roadmap_version")
public class RoadmapVersion {

    @Id
    private String id;

    private String roadmapId;
    private long version;

    @Column(length = 1048576)
    private String document;

    protected RoadmapVersion() {}

    RoadmapVersion(String roadmapId, long version, String document) {
        this.id = Ids.next();
        this.roadmapId = roadmapId;
        this.version = version;
        this.document = document;
    }

    /** JSON: the whole of it. */
    String document() {
        return document;
    }
}
