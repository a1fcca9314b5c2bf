package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Finds resources of any type by what legacy systems call them: id, external id, product number, or name. */
@ApplicationScoped
public class Targets {

    private static final int KEY = 4;
    private static final int ITSELF = 5;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    @Any
    private Instance<Store<?>> stores;

    @Inject
    private Statements statements;

    private final Map<Set<String>, List<String>> byKeys = new ConcurrentHashMap<>();
    private Map<String, Store<?>> byName;

    @PostConstruct
    void read() {
        Map<String, Store<?>> found = new HashMap<>();
        stores.forEach(store -> found.put(store.shape().name(), store));
        byName = Map.copyOf(found);
    }

    /** The store of a resource such as {@code productOffering}; {@code null} where there is none. */
    public Store<?> store(String resource) {
        return byName.get(resource);
    }

    /** What of these types has one of these keys as its id, external id or product number; one statement for all. */
    Candidates keyed(Set<String> types, Set<String> keys) {
        List<String> arms = byKeys.computeIfAbsent(types, this::byAnyKey);
        List<Candidates.Candidate> found = new ArrayList<>();
        if (!arms.isEmpty() && !keys.isEmpty()) {
            String[] sought = keys.toArray(String[]::new);
            statements.read(
                    String.join(" union all ", arms),
                    Collections.nCopies(arms.size(), sought),
                    row -> found.add(
                            new Candidates.Candidate(row.getString(KEY), row.getBoolean(ITSELF), target(row))));
        }
        return new Candidates(found);
    }

    /** Those whose name is exactly this; at most two of a type. */
    List<Target> called(List<String> types, String name) {
        List<Target> found = new ArrayList<>();
        for (String type : types) {
            Store<?> store = store(type);
            if (store != null) {
                found.addAll(find(store.shape(), "t." + store.shape().nameColumn() + " = ?", name));
            }
        }
        return found;
    }

    /** The id of the resource that a document is, by the first key that it brings; {@code null} where it is new. */
    String existing(Shape<?> shape, ObjectNode document) {
        String id = References.text(document, "id");
        String key = id == null ? References.text(document, "externalId") : id;
        String number = shape.number() == null ? null : References.text(document, shape.number());
        List<Target> found;
        if (key != null) {
            found = keyed(Set.of(shape.name()), Set.of(key)).named(List.of(shape.name()), key);
        } else if (number != null) {
            found = find(shape, "t." + shape.numberColumn() + " = ?", number);
        } else {
            String called = "t." + shape.nameColumn() + " = ?";
            found = shape.spine().containsKey("version")
                    ? find(shape, called + " and t.version = ?", shape.nameIn(document), version(document))
                    : find(shape, called, shape.nameIn(document));
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

    private static String version(ObjectNode document) {
        return document.path("version").asText("1.0");
    }

    /** A select for each kind of key, so that each is looked up in its index. */
    private List<String> byAnyKey(Set<String> types) {
        List<String> arms = new ArrayList<>();
        for (String type : new TreeSet<>(types)) {
            Store<?> store = store(type);
            if (store != null) {
                Shape<?> shape = store.shape();
                String table = shape.table() + " t";
                String external =
                        "external_id e join " + table + " on t.id = e.resource_id and e.resource_type = '" + type + "'";
                arms.add(select(shape, "t.id", true, table) + "t.id = any(?)");
                arms.add(select(shape, "e.external_id", false, external) + "e.external_id = any(?)");
                if (shape.numberColumn() != null) {
                    String number = "t." + shape.numberColumn();
                    arms.add(select(shape, number, false, table) + number + " = any(?)");
                }
            }
        }
        return arms;
    }

    private List<Target> find(Shape<?> shape, String condition, String... values) {
        List<Target> found = new ArrayList<>();
        String sql = select(shape, "t.id", true, shape.table() + " t") + condition + " limit 2";
        statements.read(sql, List.of(values), row -> found.add(target(row)));
        return found;
    }

    private static String select(Shape<?> shape, String key, boolean itself, String from) {
        return "select '" + shape.name() + "', t.id, t." + shape.nameColumn() + ", " + key + ", " + itself + " from "
                + from + " where t.deleted_at is null and ";
    }

    private Target target(ResultSet row) throws SQLException {
        return new Target(store(row.getString(1)).shape(), row.getString(2), row.getString(3));
    }
}
