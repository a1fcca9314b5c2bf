package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other systems call a resource: the import's own id, the attribute externalId, and TMF632 externalReference. */
@ApplicationScoped
public class ExternalIds {

    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    /** All that a document may be called by: its id, and what it says that others call it. */
    public static Set<String> names(ObjectNode document) {
        Set<String> names = new HashSet<>(in(document, null).keySet());
        String id = Keys.in(document, "id");
        if (id != null) {
            names.add(id);
        }
        return names;
    }

    /** External id to source system, as the document and its source tell. */
    static Map<String, String> in(ObjectNode document, Source source) {
        Map<String, String> found = new LinkedHashMap<>();
        String system = source == null ? "" : source.system();
        if (source != null && source.externalId() != null) {
            found.put(source.externalId(), system);
        }
        String own = Keys.in(document, "externalId");
        if (own != null) {
            found.put(own, system);
        }
        document.path("externalReference").forEach(each -> {
            String name = Keys.in(each, "name");
            if (name != null) {
                found.put(name, each.path("externalReferenceType").asText(""));
            }
        });
        found.keySet().removeIf(id -> id.isEmpty() || id.length() > LONGEST);
        return found;
    }

    void store(String resource, String id, Map<String, String> external, boolean fresh) {
        if (!fresh && external.equals(of(resource, id))) {
            return;
        }
        if (!fresh) {
            em.createNativeQuery("delete from external_id where resource_type = ?1 and resource_id = ?2")
                    .setParameter(1, resource)
                    .setParameter(2, id)
                    .executeUpdate();
        }
        external.forEach((name, system) -> em.createNativeQuery(
                        "insert into external_id (resource_type, resource_id, source_system, external_id) values (?1, ?2, ?3, ?4)")
                .setParameter(1, resource)
                .setParameter(2, id)
                .setParameter(3, system)
                .setParameter(4, name)
                .executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> of(String resource, String id) {
        List<Object[]> rows = em.createNativeQuery(
                        "select external_id, source_system from external_id where resource_type = ?1 and resource_id = ?2",
                        Object[].class)
                .setParameter(1, resource)
                .setParameter(2, id)
                .getResultList();
        Map<String, String> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put((String) row[0], (String) row[1]));
        return found;
    }
}
