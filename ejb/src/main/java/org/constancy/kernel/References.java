package org.constancy.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Keeps which resource refers to which, and what is referred to and is not here yet (RULES 8), in the transaction of the caller. */
@ApplicationScoped
public class References {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Statements statements;

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

    private static boolean same(List<Reference> stored, List<Reference> rows) {
        return stored.size() == rows.size()
                && IntStream.range(0, rows.size()).allMatch(i -> stored.get(i).saysAs(rows.get(i)));
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
}
