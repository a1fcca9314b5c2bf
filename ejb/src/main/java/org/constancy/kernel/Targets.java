package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds resources of any type by what legacy systems call them: id, external id, product number, or name. */
@ApplicationScoped
public class Targets {

    private static final int KEY = 4;
    private static final int ITSELF = 5;

    @Inject
    @Any
    private Instance<Store<?>> stores;

    @Inject
    private Statements statements;

    private final Map<String, List<String>> byKey = new ConcurrentHashMap<>();
    private Map<String, Store<?>> byName;
    private Map<String, Shape<?>> shapes;

    @PostConstruct
    void read() {
        Map<String, Store<?>> found = new HashMap<>();
        Map<String, Shape<?>> known = new HashMap<>();
        for (Store<?> store : stores) {
            Shape<?> shape = store.shape();
            found.put(shape.name(), store);
            known.put(shape.name(), shape);
        }
        byName = Map.copyOf(found);
        shapes = Map.copyOf(known);
    }

    /** The store of a resource such as {@code productOffering}; {@code null} where there is none. */
    public Store<?> store(String resource) {
        return byName.get(resource);
    }

    /** What has one of these keys, given by type, as its id, external id or product number; one statement for all. */
    List<Candidates.Candidate> keyed(Map<String, ? extends Collection<String>> keys) {
        return keyed(keys, "", "");
    }

    /** The same, locked against deletion where it was not deleted just now. */
    Candidates held(Map<String, ? extends Collection<String>> keys) {
        if (statements.onPostgres()) {
            List<Candidates.Candidate> found = keyed(keys, "select * from (", " order by t.id for share of t) held");
            return new Candidates(found, targets(found).collect(Collectors.toSet()));
        }
        List<Candidates.Candidate> found = keyed(keys);
        return new Candidates(found, hold(targets(found).toList()));
    }

    private static Stream<Target> targets(List<Candidates.Candidate> found) {
        return found.stream().map(Candidates.Candidate::target);
    }

    private List<Candidates.Candidate> keyed(
            Map<String, ? extends Collection<String>> keys, String before, String behind) {
        List<String> selects = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        keys.forEach((type, some) -> {
            Among among = Among.of(some);
            for (String select : byKey.computeIfAbsent(type, this::byAnyKey)) {
                selects.add(before + select + among.sql() + behind);
                values.addAll(among.values());
            }
        });
        List<Candidates.Candidate> found = new ArrayList<>();
        if (!selects.isEmpty()) {
            statements.read(
                    String.join(" union all ", selects),
                    values,
                    row -> found.add(
                            new Candidates.Candidate(row.getString(KEY), row.getBoolean(ITSELF), target(row))));
        }
        return found;
    }

    /** Those whose name is exactly this; at most two of a type. */
    List<Target> called(List<String> types, String name) {
        List<Target> found = new ArrayList<>();
        for (String type : types) {
            Shape<?> shape = shapes.get(type);
            if (shape != null) {
                found.addAll(find(shape, "t." + shape.nameColumn() + " = ?", name));
            }
        }
        return found;
    }

    /** The id of the resource that a document is, by the first key that it brings; {@code null} where it is new. */
    String existing(Shape<?> shape, ObjectNode document) {
        String id = Keys.in(document, "id");
        String key = id == null ? Keys.in(document, "externalId") : id;
        String number = shape.number() == null ? null : Keys.in(document, shape.number());
        List<Target> found;
        if (key != null) {
            found = new Candidates(keyed(Map.of(shape.name(), List.of(key))), Set.of())
                    .named(List.of(shape.name()), key);
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

    /**
     * Locks what may be bound against deletion, always in the same order, so that nobody waits in a circle.
     *
     * @return those that were not deleted just now
     */
    Set<Target> hold(Collection<Target> some) {
        Map<String, Set<String>> ids = new TreeMap<>();
        some.forEach(each -> ids.computeIfAbsent(each.shape().name(), none -> new TreeSet<>())
                .add(each.id()));
        Set<Target> held = new HashSet<>();
        ids.forEach((type, sought) -> {
            Among among = Among.of(sought);
            statements.read(
                    "select id from " + shapes.get(type).table() + " where id" + among.sql()
                            + " and deleted_at is null order by id for "
                            + (statements.onPostgres() ? "share" : "update"),
                    among.values(),
                    row -> {
                        String id = row.getString(1);
                        some.stream()
                                .filter(each -> each.shape().name().equals(type)
                                        && each.id().equals(id))
                                .forEach(held::add);
                    });
        });
        return held;
    }

    private static String version(ObjectNode document) {
        return document.path("version").asText("1.0");
    }

    /** A select for each kind of key, so that each is looked up in its index. Each ends with the column of the key. */
    private List<String> byAnyKey(String type) {
        Shape<?> shape = shapes.get(type);
        if (shape == null) {
            return List.of();
        }
        String table = shape.table() + " t";
        String external =
                "external_id e join " + table + " on t.id = e.resource_id and e.resource_type = '" + type + "'";
        List<String> selects = new ArrayList<>();
        selects.add(select(shape, "t.id", true, table) + "t.id");
        selects.add(select(shape, "e.external_id", false, external) + "e.external_id");
        if (shape.numberColumn() != null) {
            String number = "t." + shape.numberColumn();
            selects.add(select(shape, number, false, table) + number);
        }
        return selects;
    }

    private List<Target> find(Shape<?> shape, String condition, String... values) {
        List<Target> found = new ArrayList<>();
        String sql = select(shape, "t.id", true, shape.table() + " t") + condition + " limit 2";
        statements.read(sql, List.of(values), row -> found.add(target(row)));
        return found;
    }

    private static String select(Shape<?> shape, String key, boolean itself, String from) {
        return "select '" + shape.name() + "', t.id, " + shape.toldName() + ", " + key + ", " + itself + " from " + from
                + " where t.deleted_at is null and ";
    }

    private Target target(ResultSet row) throws SQLException {
        return new Target(shapes.get(row.getString(1)), row.getString(2), row.getString(3));
    }
}
