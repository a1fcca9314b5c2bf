package org.constancy.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes down what a store has decided, in the store's transaction, and tells the rooms. */
@Dependent
class Ledger {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Statements statements;

    @Inject
    @Any
    private Instance<Trace> found;

    @Inject
    private Event<Changed> changes;

    private List<Trace> traces;

    @PostConstruct
    void read() {
        traces = found.stream().toList();
    }

    /** A new resource with all that comes with it, in one journey where that can be: it costs more than what it carries. */
    void insert(Shape<?> shape, Aggregate made, List<Reference> references, List<NewRow> beside, Changed change) {
        List<NewRow> rows = new ArrayList<>();
        if (shape.isPlain()) {
            rows.add(shape.rows().of(made));
        } else {
            em.persist(made);
            em.flush();
        }
        references.forEach(each -> rows.add(each.row()));
        rows.addAll(beside);
        rows.addAll(of(change));
        statements.insert(rows);
    }

    /** The traces of a change that is written, and word of it. */
    void leave(Changed change) {
        statements.insert(of(change));
        tell(change);
    }

    private List<NewRow> of(Changed change) {
        return traces.stream()
                .map(each -> each.of(change))
                .filter(Objects::nonNull)
                .toList();
    }

    void tell(Changed change) {
        changes.fire(change);
    }
}
