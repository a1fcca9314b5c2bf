package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Binds the references of documents to the resources that they name, and remembers those that name nothing yet (RULES 8).
 * Works inside the transaction of the caller.
 */
@ApplicationScoped
public class References {

    /**
     * How to bind.
     *
     * @param byName also by type and name where that is unique, as an import does
     * @param strict a bind that a rule forbids refuses the document; otherwise it stays unbound
     */
    record Manner(boolean byName, boolean strict) {}

    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Targets targets;

    @Inject
    private Statements statements;

    /**
     * Binds what can be bound, in the document itself.
     *
     * @return one row for each reference in the document, not yet stored
     */
    List<Reference> bind(Shape<?> shape, String id, ObjectNode document, Manner manner, BindingRule rule) {
        List<Reference> rows = new ArrayList<>();
        Candidates candidates = candidates(shape, document);
        for (Link link : shape.links()) {
            each(document, link.path(), element -> {
                Reference row = new Reference(shape.name(), id, link.path(), rows.size());
                rows.add(bind(link, element, row, candidates, manner, rule));
            });
        }
        return rows;
    }

    private Candidates candidates(Shape<?> shape, ObjectNode document) {
        Set<String> types = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Link link : shape.links()) {
            each(document, link.path(), element -> {
                types.addAll(link.types());
                keys.add(text(element, "id"));
                keys.add(text(element, "externalId"));
            });
        }
        keys.remove(null);
        return targets.keyed(types, keys);
    }

    /** Replaces the stored references of a resource where they differ. */
    void store(Shape<?> shape, String id, List<Reference> rows) {
        List<Reference> stored = of(shape.name(), id);
        if (!same(stored, rows)) {
            if (!stored.isEmpty()) {
                forget(shape.name(), id);
            }
            statements.insert(rows.stream().map(Reference::row).toList());
        }
    }

    /** All references in a resource's document. */
    public List<Reference> of(String ownerType, String ownerId) {
        return em.createQuery(
                        "select r from Reference r where r.ownerType = ?1 and r.ownerId = ?2 order by r.place",
                        Reference.class)
                .setParameter(1, ownerType)
                .setParameter(2, ownerId)
                .getResultList();
    }

    /** Who refers to a resource: at most {@code most} references. */
    public List<Reference> to(String targetType, String targetId, int most) {
        return em.createQuery(
                        "select r from Reference r where r.targetType = ?1 and r.targetId = ?2"
                                + " order by r.ownerType, r.ownerId",
                        Reference.class)
                .setParameter(1, targetType)
                .setParameter(2, targetId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Which resources of a type refer to one of these by an attribute, for instance {@code relatedParty}. */
    public Set<String> owners(String ownerType, String path, String targetType, Collection<String> targetIds) {
        return targetIds.isEmpty()
                ? Set.of()
                : new TreeSet<>(em.createQuery(
                                "select r.ownerId from Reference r where r.ownerType = ?1 and r.path = ?2"
                                        + " and r.targetType = ?3 and r.targetId in ?4",
                                String.class)
                        .setParameter(1, ownerType)
                        .setParameter(2, path)
                        .setParameter(3, targetType)
                        .setParameter(4, targetIds)
                        .getResultList());
    }

    /** References that wait for one of these names. One query a name: its plan is kept, that of a list is not. */
    List<Reference> waitingFor(List<String> names) {
        return names.stream()
                .flatMap(name -> em
                        .createQuery(
                                "select r from Reference r where r.targetId is null and r.sentId = ?1"
                                        + " order by r.ownerType, r.ownerId",
                                Reference.class)
                        .setParameter(1, name)
                        .getResultList()
                        .stream())
                .toList();
    }

    /**
     * What is referred to and is not here, in the order in which it was referred to.
     *
     * @param after what the page before gave to continue, or {@code null}
     */
    public Page<Reference> unbound(String after, int limit) {
        if (after != null && !Ids.legal(after)) {
            throw Refusal.invalid("query.after", "This continues no list.", "after: " + after);
        }
        List<Reference> rows = em.createQuery(
                        "select r from Reference r where r.targetId is null and r.id > ?1 order by r.id",
                        Reference.class)
                .setParameter(1, after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
        long total = em.createQuery("select count(r) from Reference r where r.targetId is null", Long.class)
                .getSingleResult();
        boolean more = limit > 0 && rows.size() == limit;
        return new Page<>(rows, total, more ? rows.get(limit - 1).id() : null);
    }

    /** Remembers that those who refer to a resource still call it by its former name. */
    void renamed(String targetType, String targetId) {
        em.createQuery("update Reference r set r.stale = true where r.targetType = ?1 and r.targetId = ?2")
                .setParameter(1, targetType)
                .setParameter(2, targetId)
                .executeUpdate();
    }

    /** References that call their target by a former name. */
    public List<Reference> stale(int most) {
        return em.createQuery("select r from Reference r where r.stale = true", Reference.class)
                .setMaxResults(most)
                .getResultList();
    }

    void fresh(String ownerType, String ownerId) {
        em.createQuery("update Reference r set r.stale = false where r.ownerType = ?1 and r.ownerId = ?2")
                .setParameter(1, ownerType)
                .setParameter(2, ownerId)
                .executeUpdate();
    }

    void forget(String ownerType, String ownerId) {
        em.createQuery("delete from Reference r where r.ownerType = ?1 and r.ownerId = ?2")
                .setParameter(1, ownerType)
                .setParameter(2, ownerId)
                .executeUpdate();
    }

    private Reference bind(
            Link link, ObjectNode element, Reference row, Candidates candidates, Manner manner, BindingRule rule) {
        String sent = text(element, "id");
        String kept = text(element, "externalId");
        row.sent(kept == null ? sent : kept, text(element, "name"));
        onlyBoundIsHere(element);
        List<Target> found = find(link, element, candidates, manner.byName());
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
        if (!targets.hold(target)) {
            return row;
        }
        write(element, sent, target);
        return row.bound(target.shape().name(), target.id());
    }

    /** A patch may copy our own address to a reference that it does not belong to. */
    private static void onlyBoundIsHere(ObjectNode element) {
        if (element.path("href").asText().startsWith(Stored.HERE)) {
            element.remove("href");
        }
    }

    private List<Target> find(Link link, ObjectNode element, Candidates candidates, boolean byName) {
        String sent = text(element, "id");
        String kept = text(element, "externalId");
        List<String> types = narrowed(link, text(element, "@referredType"));
        List<Target> found = sent == null ? List.of() : candidates.named(types, sent);
        if (found.isEmpty() && kept != null && !kept.equals(sent)) {
            found = candidates.named(types, kept);
        }
        String name = text(element, "name");
        return found.isEmpty() && byName && name != null ? targets.called(types, name) : found;
    }

    private static List<String> narrowed(Link link, String referred) {
        if (referred != null) {
            for (String type : link.types()) {
                if (type.equals(referred.toLowerCase(Locale.ROOT)) || type.equalsIgnoreCase(referred)) {
                    return List.of(type);
                }
            }
        }
        return link.types();
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

    private static void each(JsonNode node, String path, Consumer<ObjectNode> visit) {
        if (node == null) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> each(element, path, visit));
        } else if (path.isEmpty()) {
            if (node instanceof ObjectNode object && (object.has("id") || object.has("name"))) {
                visit.accept(object);
            }
        } else {
            int dot = path.indexOf('.');
            each(node.get(dot < 0 ? path : path.substring(0, dot)), dot < 0 ? "" : path.substring(dot + 1), visit);
        }
    }

    private static boolean same(List<Reference> stored, List<Reference> rows) {
        if (stored.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            Reference a = stored.get(i);
            Reference b = rows.get(i);
            if (!a.path().equals(b.path())
                    || !Objects.equals(a.sentId(), b.sentId())
                    || !Objects.equals(a.targetId(), b.targetId())
                    || !Objects.equals(a.targetType(), b.targetType())
                    || !Objects.equals(a.problem(), b.problem())) {
                return false;
            }
        }
        return true;
    }

    /** What may serve as a key: a text that says something and is not too long for one. */
    static String text(JsonNode element, String name) {
        String text = element.path(name).asText("");
        return element.path(name).isTextual() && !text.isEmpty() && text.length() <= LONGEST ? text : null;
    }
}
