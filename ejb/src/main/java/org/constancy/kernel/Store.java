package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The resources of one shape. Every door reads and writes through here: a public method is one transaction and one decision,
 * and writes the row, its references, its event and its audit entry together.
 *
 * @param <T> the aggregate; its class has a constructor without parameters
 */
public abstract class Store<T extends Aggregate> extends Rules<T> {

    @PersistenceContext(unitName = "constancy")
    protected EntityManager em;

    @Inject
    protected Clock clock;

    @Inject
    private ResourceReader reader;

    @Inject
    private References references;

    @Inject
    private Targets targets;

    @Inject
    private Writing writing;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<Leaving> leaving;

    private final Shape<T> shape;
    private final Role[] writers;

    /** @param writers the roles that staff need to change these resources */
    protected Store(Shape<T> shape, Role... writers) {
        this.shape = shape;
        this.writers = writers;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Shape<T> shape() {
        return shape;
    }

    /** One resource; refused with 404 where it is not there or deleted. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Stored get(String id) {
        return reader.get(shape, id);
    }

    /** A page of them. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<Stored> page(Query query) {
        return reader.page(shape, query);
    }

    /** Makes a resource; its id is ours. */
    public Stored create(ObjectNode document) {
        permitted();
        return writing.insert(shape, this, Ids.next(), document, null, new Binder.Manner(false, true));
    }

    /** Takes a resource that another system made. Its id is kept where it is legal, else it gets a new one. */
    public Stored bring(ObjectNode document, Source source) {
        permitted();
        String id = Keys.in(document, "id");
        boolean keep = Ids.legal(id);
        Source from = keep || id == null ? source : new Source(source.system(), id);
        if (keep && em.find(shape.aggregate(), id) != null) {
            throw Refusal.conflict("resource.id.used", "This id was used before and is never used again.", "id: " + id);
        }
        return writing.insert(shape, this, keep ? id : Ids.next(), document, from, new Binder.Manner(true, true));
    }

    /**
     * Changes a resource. What does not change anything leaves no trace.
     *
     * @param revision that the caller last saw, or {@code null}; refused with 412 where it is not the present one
     * @param edit gives the new document for the present one, which it may change in place
     */
    public Stored change(String id, Long revision, UnaryOperator<ObjectNode> edit) {
        permitted();
        T found = locked(id, revision);
        ObjectNode before = Documents.tree(shape, found);
        ObjectNode after = edit.apply(before.deepCopy());
        writing.update(shape, this, found, before, after, new Binder.Manner(false, true));
        return Documents.stored(shape, found);
    }

    /**
     * Takes a document as an import does: makes the resource, or lays the document over the one that is there, attribute by
     * attribute. A refusal is given back and not thrown, and only what this document wrote is undone, so that an import can go
     * on in the same transaction.
     *
     * @param existing the id of the resource that the document is, or {@code null} where it is new
     */
    public Attempt attempt(String existing, ObjectNode incoming, Source source) {
        return Trial.of(em, existing, () -> taken(existing, incoming, source));
    }

    /** As {@link #attempt}, but a refusal is thrown and undoes all of the transaction: quicker where none is expected. */
    public Attempt take(String existing, ObjectNode incoming, Source source) {
        Attempt done = taken(existing, incoming, source);
        em.flush();
        return done;
    }

    private Attempt taken(String existing, ObjectNode incoming, Source source) {
        if (existing == null) {
            return new Attempt(Attempt.Outcome.CREATED, bring(incoming, source).id(), null);
        }
        boolean changed = overlay(existing, incoming);
        return new Attempt(changed ? Attempt.Outcome.UPDATED : Attempt.Outcome.UNCHANGED, existing, null);
    }

    private boolean overlay(String id, ObjectNode incoming) {
        permitted();
        T found = locked(id, null);
        ObjectNode before = Documents.tree(shape, found);
        ObjectNode after = Documents.overlay(before, incoming);
        return writing.update(shape, this, found, before, after, new Binder.Manner(true, true));
    }

    /** Marks a resource as deleted; refused with 409 while others refer to it. */
    public void delete(String id, Long revision) {
        permitted();
        T found = locked(id, revision);
        leaving.fire(new Leaving(shape.name(), id));
        List<Reference> owners = references.to(shape.name(), id, 3);
        if (!owners.isEmpty()) {
            throw Refusal.conflict(
                    "resource.referenced",
                    "Others refer to it: take it out there first.",
                    owners.stream()
                            .map(each -> each.ownerType() + " " + each.ownerId())
                            .reduce((a, b) -> a + ", " + b)
                            .orElseThrow());
        }
        decideDelete(found);
        Stored before = Documents.stored(shape, found);
        found.delete(clock.instant(), Caller.current().name());
        em.flush();
        references.forget(shape.name(), id);
        externalIds.store(shape.name(), id, Map.of(), false);
        followDelete(found);
        ledger.leave(Changed.of(shape, found, Changed.Action.DELETE, "DeleteEvent", before.text(), null));
    }

    /**
     * Tries again to bind what is unbound in a resource. What a rule forbids stays unbound, with the reason.
     *
     * @param byName also by type and name where that is unique
     */
    public void rebind(String id, boolean byName) {
        T found = em.find(shape.aggregate(), id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.deleted()) {
            return;
        }
        ObjectNode before = Documents.tree(shape, found);
        try {
            writing.update(shape, this, found, before, before.deepCopy(), new Binder.Manner(byName, false));
        } catch (Refusal refusal) {
            em.refresh(found);
            references.of(shape.name(), id).stream()
                    .filter(each -> each.targetId() == null)
                    .forEach(each -> each.problem(refusal.reason()));
        }
        em.flush();
        references.fresh(shape.name(), id);
    }

    /** Which resource an imported document is. A refusal is given back and not thrown, as by {@link #attempt}. */
    public Recognised recognise(ObjectNode incoming) {
        try {
            return new Recognised(existing(incoming), null);
        } catch (Refusal refusal) {
            return new Recognised(null, refusal);
        }
    }

    /**
     * The resource that an imported document is, by the first key that it brings: id or external id, product number, name and
     * version (RULES: our own API). Refused with {@code import.ambiguous} where several answer.
     *
     * @return its id, or {@code null} where it is new
     */
    protected String existing(ObjectNode incoming) {
        return targets.existing(shape, incoming);
    }

    /**
     * By what another document of an import would be the same resource as this one. Those that have nothing of it in common may
     * be taken at once.
     *
     * @return {@code null} where that cannot be told beforehand: a name, or a rule of the room, may make them the same
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<String> identity(ObjectNode incoming) {
        return null;
    }

    private T locked(String id, Long revision) {
        T found = em.find(shape.aggregate(), id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.deleted() || !reader.sees(shape, id)) {
            throw Refusal.notFound(shape.name(), id);
        }
        if (revision != null && revision != found.revision()) {
            throw Refusal.stale(shape.name(), id);
        }
        return found;
    }

    /** Refuses callers who may not read these resources. */
    protected void reading() {
        ResourceReader.permit(shape);
    }

    private void permitted() {
        if (!Caller.current().mayWrite(shape.api(), writers)) {
            throw Refusal.forbidden("You may not change the " + shape.name() + " resources.");
        }
    }
}
