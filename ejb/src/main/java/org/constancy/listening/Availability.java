package org.constancy.listening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Changed;
import org.constancy.kernel.Json;
import org.constancy.kernel.Reference;
import org.constancy.kernel.References;
import org.constancy.kernel.Store;
import org.constancy.kernel.Targets;

/** When what answers a need becomes available, everyone who voiced it is due a talk, once. */
@ApplicationScoped
public class Availability {

    /** What may answer a need, and the state in which a customer can have it. */
    private static final Map<String, String> AVAILABLE = Map.of(
            "productOffering", "launched",
            "libraryItem", "published");

    /** Spares reading documents that cannot be in such a state: a catalogue comes by the thousand. */
    private static final Pattern PERHAPS = Pattern.compile("\"(launched|published)\"", Pattern.CASE_INSENSITIVE);

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private References references;

    @Inject
    private Targets targets;

    @Inject
    private NeedVoices voices;

    @Inject
    private Clock clock;

    @Inject
    private Event<NeedAnswerable> answerable;

    void follow(@Observes Changed change) {
        boolean now = change.action() == Changed.Action.STATE || change.action() == Changed.Action.CREATE;
        if (now
                && AVAILABLE.containsKey(change.resource())
                && PERHAPS.matcher(change.after()).find()
                && available(change.resource(), Json.read(change.after()))) {
            references
                    .owners("need", "answeredBy", change.resource(), Set.of(change.id()))
                    .forEach(id -> tell(em.find(Need.class, id)));
        }
    }

    /** What answers it may have been there before it was named. */
    void follow(Need need) {
        boolean there = references.of("need", need.id()).stream()
                .filter(each -> each.path().equals("answeredBy") && each.targetId() != null)
                .anyMatch(each -> available(each.targetType(), stored(each)));
        if (there) {
            tell(need);
        }
    }

    /** What answers these needs is there: who voiced them, or a need that they went into, is due a talk, each once. */
    public void there(Collection<String> needIds) {
        needIds.stream().sorted().forEach(id -> tell(em.find(Need.class, id)));
    }

    private void tell(Need need) {
        if (need.state() == NeedState.MERGED) {
            references.of("need", need.id()).stream()
                    .filter(each -> each.path().equals("mergedInto"))
                    .forEach(each -> tell(em.find(Need.class, each.targetId())));
            return;
        }
        if (need.deleted() || need.state() == NeedState.CONFIRMED) {
            return;
        }
        Set<String> customers = voices.talk(need.id(), clock.instant());
        if (!customers.isEmpty()) {
            answerable.fire(new NeedAnswerable(need.id(), customers, clock.instant()));
        }
    }

    /** Whoever may link to it need not be allowed to read it. */
    private ObjectNode stored(Reference reference) {
        Store<?> store = targets.store(reference.targetType());
        ObjectNode[] found = new ObjectNode[1];
        Caller.current()
                .trusted()
                .run(() -> found[0] = store.get(reference.targetId()).document());
        return found[0];
    }

    private static boolean available(String type, ObjectNode document) {
        String state = document.path(type.equals("productOffering") ? "lifecycleStatus" : "state")
                .asText();
        return state.equalsIgnoreCase(AVAILABLE.get(type));
    }
}
