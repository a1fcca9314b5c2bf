package org.constancy.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads resources of any shape, for callers who may. It needs no transaction; in one, it sees what was changed in it. */
@ApplicationScoped
public class ResourceReader {

    @Inject
    private Statements statements;

    @Inject
    private LargeCounts counts;

    @Inject
    private Extensions extensions;

    @Inject
    @Any
    private Instance<Sight> found;

    private Map<String, Sight> sights;

    @PostConstruct
    void read() {
        sights = found.stream().collect(Collectors.toMap(Sight::resource, Function.identity()));
    }

    /** Refused with 404 where it is not there or deleted. */
    public Stored get(Shape<?> shape, String id) {
        permit(shape);
        statements.settle();
        Where where = narrowed(shape).and("t.id = ?", id);
        Rows<?> of = shape.rows();
        List<Stored> found = new ArrayList<>(1);
        statements.read(
                "select " + of.columns() + " from " + shape.table() + " t where " + where.sql(),
                where.parameters(),
                row -> found.add(Documents.stored(shape, of.read(row))));
        if (found.isEmpty()) {
            throw Refusal.notFound(shape.name(), id);
        }
        return found.get(0);
    }

    /** A page; refused with 400 where the query names what is not there. */
    public Page<Stored> page(Shape<?> shape, Query query) {
        permit(shape);
        statements.settle();
        Conditions conditions = new Conditions(shape, statements.onPostgres(), extensions);
        return new Search<>(statements, counts, shape.rows(), conditions, query, narrowed(shape)).page();
    }

    /** Whether the caller sees a resource that is there. */
    boolean sees(Shape<?> shape, String id) {
        if (!sights.containsKey(shape.name())) {
            return true;
        }
        Where where = narrowed(shape).and("t.id = ?", id);
        boolean[] seen = new boolean[1];
        statements.read(
                "select 1 from " + shape.table() + " t where " + where.sql(),
                where.parameters(),
                row -> seen[0] = true);
        return seen[0];
    }

    private Where narrowed(Shape<?> shape) {
        Where where = new Where();
        Sight sight = sights.get(shape.name());
        if (sight != null) {
            sight.narrow(where);
        }
        return where;
    }

    /** Refuses callers who may not read resources of the shape. */
    static void permit(Shape<?> shape) {
        if (!Caller.current().mayRead(shape.api())) {
            throw Refusal.forbidden("You may not read the " + shape.name() + " resources.");
        }
    }
}
