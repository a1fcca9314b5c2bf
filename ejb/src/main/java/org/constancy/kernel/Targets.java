package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds resources of any type by what legacy systems call them: id, external id, product number, or name. */
@ApplicationScoped
public class Targets {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    @Any
    private Instance<Store<?>> stores;

    private final Map<String, Store<?>> byName = new ConcurrentHashMap<>();

    /** The store of a resource such as {@code productOffering}; {@code null} where there is none. */
    public Store<?> store(String resource) {
        if (byName.isEmpty()) {
            for (Store<?> store : stores) {
                byName.put(store.shape().name(), store);
            }
        }
        return byName.get(resource);
    }

    /** Those that have the id, or have it as external id or product number; the id itself wins. */
    List<Target> named(List<String> types, String id) {
        List<Target> found = new ArrayList<>();
        for (String type : types) {
            find(type, "t.id = ?1", id, found);
        }
        if (found.isEmpty()) {
            for (String type : types) {
                find(type, otherKeys(type), id, found);
            }
        }
        return found;
    }

    /** Those whose name is exactly this; at most two are looked for. */
    List<Target> called(List<String> types, String name) {
        List<Target> found = new ArrayList<>();
        for (String type : types) {
            Store<?> store = store(type);
            if (store != null) {
                find(type, "t." + store.shape().nameColumn() + " = ?1", name, found);
            }
        }
        return found;
    }

    /** The id of the resource that a document is, by the first key that it brings; {@code null} where it is new. */
    String existing(Shape<?> shape, ObjectNode document) {
        String id = References.text(document, "id");
        String key = id == null ? References.text(document, "externalId") : id;
        String number = shape.number() == null ? null : References.text(document, shape.number());
        List<Target> found = new ArrayList<>();
        if (key != null) {
            found = named(List.of(shape.name()), key);
        } else if (number != null) {
            find(shape.name(), "t." + shape.numberColumn() + " = ?1", number, found);
        } else {
            String version = shape.spine().containsKey("version")
                    ? " and t.version = '"
                            + document.path("version").asText("1.0").replace("'", "''") + "'"
                    : "";
            find(shape.name(), "t." + shape.nameColumn() + " = ?1" + version, shape.nameIn(document), found);
        }
        if (found.size() > 1) {
            throw Refusal.conflict(
                    "import.ambiguous",
                    "Several resources answer to this document: give it an id.",
                    shape.nameIn(document));
        }
        return found.isEmpty() ? null : found.get(0).id();
    }

    /** Locks what is about to be bound against deletion; {@code false} where it was deleted just now. */
    boolean hold(Target target) {
        Aggregate held = em.find(target.shape().aggregate(), target.id(), LockModeType.PESSIMISTIC_READ);
        return held != null && !held.deleted();
    }

    private String otherKeys(String type) {
        Store<?> store = store(type);
        String external = "exists (select 1 from external_id e where e.resource_type = '" + type
                + "' and e.resource_id = t.id and e.external_id = ?1)";
        String number = store == null ? null : store.shape().numberColumn();
        return number == null ? external : external + " or t." + number + " = ?1";
    }

    @SuppressWarnings("unchecked")
    private void find(String type, String condition, String value, List<Target> found) {
        Store<?> store = store(type);
        if (store == null) {
            return;
        }
        String sql = "select t.id, t." + store.shape().nameColumn() + " from "
                + store.shape().table() + " t where t.deleted_at is null and (" + condition + ")";
        List<Object[]> rows = em.createNativeQuery(sql, Object[].class)
                .setParameter(1, value)
                .setMaxResults(2)
                .getResultList();
        rows.forEach(row -> found.add(new Target(store.shape(), (String) row[0], (String) row[1])));
    }
}
