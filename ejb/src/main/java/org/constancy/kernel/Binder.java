package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Binds the references of documents to the resources that they name (RULES 8). What the caller does not see ({@link Sight}) is
 * not bound for him anew: our id and name would tell him of it. Works inside the transaction of the caller.
 */
@ApplicationScoped
public class Binder {

    /**
     * How to bind.
     *
     * @param byName also by type and name where that is unique, as an import does
     * @param strict a bind that a rule forbids refuses the document; otherwise it stays unbound
     */
    record Manner(boolean byName, boolean strict) {}

    @Inject
    private Targets targets;

    @Inject
    private ResourceReader reader;

    /**
     * Binds what can be bound, in the document itself.
     *
     * @return one row for each reference in the document, not yet stored
     */
    List<Reference> bind(Shape<?> shape, String id, ObjectNode document, Manner manner, BindingRule rule) {
        List<Reference> rows = new ArrayList<>();
        Candidates candidates = candidates(shape, document);
        for (Link link : shape.links()) {
            link.visit(document, element -> {
                Reference row = new Reference(shape.name(), id, link.path(), rows.size());
                rows.add(bind(link, element, row, candidates, manner, rule));
            });
        }
        return rows;
    }

    /** All that the document may name, looked up and locked together. */
    private Candidates candidates(Shape<?> shape, ObjectNode document) {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (Link link : shape.links()) {
            link.visit(document, element -> {
                ask(keys, link, element, "id");
                ask(keys, link, element, "externalId");
            });
        }
        return targets.held(keys);
    }

    private static void ask(Map<String, Set<String>> keys, Link link, ObjectNode element, String attribute) {
        String key = Keys.in(element, attribute);
        if (key != null) {
            link.types(element).forEach(type -> keys.computeIfAbsent(type, none -> new TreeSet<>())
                    .add(key));
        }
    }

    private Reference bind(
            Link link, ObjectNode element, Reference row, Candidates candidates, Manner manner, BindingRule rule) {
        String sent = Keys.in(element, "id");
        String kept = Keys.in(element, "externalId");
        row.sent(kept == null ? sent : kept, Keys.in(element, "name"));
        List<Target> found = seen(link, element, candidates, manner.byName());
        if (found.size() != 1) {
            return found.isEmpty() ? row : row.problem("Several resources answer to this reference.");
        }
        Target target = found.get(0);
        Refusal forbidden = rule.forbids(link.path(), element, target.shape().name(), target.id());
        if (forbidden != null && manner.strict()) {
            throw forbidden;
        }
        if (forbidden != null) {
            return row.problem(forbidden.reason());
        }
        if (!candidates.held().contains(target) && targets.hold(Set.of(target)).isEmpty()) {
            return row;
        }
        write(element, sent, target);
        return row.bound(target.shape().name(), target.id());
    }

    /** What the element names, of that what the caller sees or what it was bound to before. */
    private List<Target> seen(Link link, ObjectNode element, Candidates candidates, boolean byName) {
        String bound = element.path("href").asText();
        onlyBoundIsHere(element);
        return find(link, element, candidates, byName).stream()
                .filter(each -> each.href().equals(bound) || reader.sees(each.shape(), each.id()))
                .toList();
    }

    /** A patch may copy our own address to a reference that it does not belong to. */
    private static void onlyBoundIsHere(ObjectNode element) {
        if (element.path("href").asText().startsWith(Stored.HERE)) {
            element.remove("href");
        }
    }

    private List<Target> find(Link link, ObjectNode element, Candidates candidates, boolean byName) {
        String sent = Keys.in(element, "id");
        String kept = Keys.in(element, "externalId");
        List<String> types = link.types(element);
        List<Target> found = sent == null ? List.of() : candidates.named(types, sent);
        if (found.isEmpty() && kept != null && !kept.equals(sent)) {
            found = candidates.named(types, kept);
        }
        String name = Keys.in(element, "name");
        return found.isEmpty() && byName && name != null ? targets.called(types, name) : found;
    }

    private static void write(ObjectNode element, String sent, Target target) {
        if (sent != null && !sent.equals(target.id())) {
            element.put("externalId", sent);
        }
        element.put("id", target.id());
        element.put("href", target.href());
        if (target.name() != null) {
            element.put("name", target.name());
        }
    }
}
