package org.constancy.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.constancy.kernel.Changed;
import org.constancy.kernel.References;
import org.constancy.kernel.Stored;
import org.constancy.listening.Availability;

/** When a step is done, everyone who voiced a need that it answers is due a talk, once. */
@ApplicationScoped
public class StepsDone {

    static final String NEED = "step.need";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private References references;

    @Inject
    private Availability availability;

    /** Tells of the steps of a roadmap that are done; of one that was told, nobody hears again. */
    void tell(ObjectNode roadmap) {
        availability.there(needs(roadmap, StepsDone::done));
    }

    /** Who joins a need later, by a merge, hears of it as well. */
    void follow(@Observes Changed change) {
        boolean voices = change.resource().equals("need") && change.after() != null && change.before() != null;
        if (voices && !change.after().equals(change.before())) {
            boolean told = references.owners(Roadmap.SHAPE.name(), NEED, "need", Set.of(change.id())).stream()
                    .map(id -> em.find(Roadmap.class, id).document())
                    .anyMatch(roadmap -> needs(roadmap, StepsDone::done).contains(change.id()));
            if (told) {
                availability.there(Set.of(change.id()));
            }
        }
    }

    /** The needs that a roadmap answers, as far as they are known here. */
    static Set<String> needs(ObjectNode roadmap) {
        return needs(roadmap, step -> true);
    }

    private static Set<String> needs(ObjectNode roadmap, Predicate<JsonNode> which) {
        Set<String> needs = new HashSet<>();
        for (JsonNode step : roadmap.path("step")) {
            if (which.test(step)) {
                step.path("need").forEach(each -> needs.add(Stored.bound(each)));
            }
        }
        needs.remove(null);
        return needs;
    }

    private static boolean done(JsonNode step) {
        return StepState.read(step.path("state").asText()) == StepState.DONE;
    }
}
