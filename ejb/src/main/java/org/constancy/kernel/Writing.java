package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a document becomes a resource, or the next of its revisions, for {@link Store}: what the product supplies, the model, the
 * references, the room's rules, the row, and then whoever is to know of it, in this order and in one transaction.
 */
@Dependent
class Writing {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Binder binder;

    @Inject
    private References references;

    @Inject
    private Adoption adoption;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Extensions extensions;

    @Inject
    private Ledger ledger;

    /**
     * Makes a resource.
     *
     * @param source where it comes from, or {@code null}
     */
    <T extends Aggregate> Stored insert(
            Shape<T> shape, Rules<T> rules, String id, ObjectNode sent, Source source, Binder.Manner manner) {
        T made = shape.make();
        ObjectNode document = sent.deepCopy();
        document.remove(List.of("id", "href"));
        made.created(
                id,
                source == null ? null : source.system(),
                clock.instant(),
                Caller.current().name());
        supplyAndCheck(shape, rules, document);
        List<Reference> bound = binder.bind(shape, id, document, manner, rules.bindingRule());
        rules.decide(made, null, document);
        Documents.accept(shape, made, document);
        Stored stored = Documents.stored(shape, made);
        Changed change = Changed.of(shape, made, Changed.Action.CREATE, "CreateEvent", null, stored.text());
        ledger.insert(shape, made, bound, rules.beside(made, document), change);
        Map<String, String> external = ExternalIds.in(document, source);
        externalIds.store(shape.name(), id, external, true);
        rules.follow(made, document);
        ledger.tell(change);
        adoption.by(shape, made, called(id, sent, external));
        return stored;
    }

    /**
     * Changes a resource, unless both documents say the same.
     *
     * @return whether anything changed
     */
    <T extends Aggregate> boolean update(
            Shape<T> shape, Rules<T> rules, T found, ObjectNode before, ObjectNode after, Binder.Manner manner) {
        supplyAndCheck(shape, rules, after);
        List<Reference> bound = binder.bind(shape, found.id(), after, manner, rules.bindingRule());
        rules.decide(found, before, after);
        Documents.keepServersOwn(shape, before, after);
        if (Json.same(before, after)) {
            references.store(shape, found.id(), bound);
            return false;
        }
        String text = Json.write(before);
        String name = shape.nameOf(found);
        Documents.accept(shape, found, after);
        found.changed(clock.instant(), Caller.current().name());
        boolean state = !Objects.equals(before.get(shape.state()), after.get(shape.state()));
        em.flush();
        references.store(shape, found.id(), bound);
        Map<String, String> external = external(shape, found, after);
        if (!Objects.equals(name, shape.nameOf(found))) {
            references.renamed(shape.name(), found.id());
        }
        rules.follow(found, after);
        ledger.leave(changed(shape, found, state, text));
        adoption.by(shape, found, external.keySet());
        return true;
    }

    /** Nobody can have referred to an id that is only just made. */
    private static Collection<String> called(String id, ObjectNode sent, Map<String, String> external) {
        Set<String> called = new TreeSet<>(external.keySet());
        if (id.equals(Keys.in(sent, "id"))) {
            called.add(id);
        }
        return called;
    }

    private Map<String, String> external(Shape<?> shape, Aggregate found, ObjectNode document) {
        Map<String, String> external = ExternalIds.in(document, null);
        if (!external.isEmpty()) {
            externalIds.store(shape.name(), found.id(), external, false);
        }
        return external;
    }

    private static <T extends Aggregate> Changed changed(Shape<T> shape, T found, boolean state, String before) {
        Changed.Action action = state ? Changed.Action.STATE : Changed.Action.CHANGE;
        String event = state ? shape.stateEvent() : "AttributeValueChangeEvent";
        return Changed.of(shape, found, action, event, before, Documents.text(shape, found));
    }

    private void supplyAndCheck(Shape<?> shape, Rules<?> rules, ObjectNode document) {
        if (!document.hasNonNull("@type")) {
            document.put("@type", shape.definition());
        }
        rules.supply(document);
        List<String> unknown = new ArrayList<>();
        shape.model().check(shape.definition(), document, unknown::add);
        extensions.remember(shape.name(), unknown);
    }
}
