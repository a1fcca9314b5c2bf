package org.constancy.roadmap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/** Keeps what customers agreed to, version by version. Works inside the transaction of the caller. */
@ApplicationScoped
public class RoadmapVersions {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    /** Keeps a roadmap that is agreed, once a version: what is done later does not change what was agreed. */
    void keep(String id, ObjectNode roadmap) {
        long version = roadmap.path("version").asLong();
        if (find(id, version).isEmpty()) {
            ObjectNode kept = roadmap.deepCopy().put("id", id);
            kept.remove("href");
            em.persist(new RoadmapVersion(id, version, Json.write(kept)));
        }
    }

    boolean none(String id) {
        return all(id).isEmpty();
    }

    /** The latest first. */
    List<ObjectNode> all(String id) {
        return em.createQuery(
                        "select v from RoadmapVersion v where v.roadmapId = ?1 order by v.version desc",
                        RoadmapVersion.class)
                .setParameter(1, id)
                .getResultStream()
                .map(each -> Json.read(each.document()))
                .toList();
    }

    /** Refused with 404 where that version was never agreed. */
    ObjectNode get(String id, long version) {
        return find(id, version).stream()
                .findFirst()
                .map(each -> Json.read(each.document()))
                .orElseThrow(() -> Refusal.notFound("roadmapVersion", id + " version " + version));
    }

    private List<RoadmapVersion> find(String id, long version) {
        return em.createQuery(
                        "select v from RoadmapVersion v where v.roadmapId = ?1 and v.version = ?2",
                        RoadmapVersion.class)
                .setParameter(1, id)
                .setParameter(2, version)
                .getResultList();
    }
}
