package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constancy.kernel.Json;

/** Keeps what an interaction said before each correction, and shows it. */
@ApplicationScoped
public class Corrections {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * What of the document will no longer be as it was, {@code null} for what it did not say; empty where nothing is
     * corrected.
     */
    static ObjectNode lost(ObjectNode before, ObjectNode after) {
        ObjectNode lost = Json.object();
        for (String attribute : Said.ATTRIBUTES) {
            JsonNode was = before.path(attribute);
            if (!Said.same(attribute, was, after.path(attribute))) {
                lost.set(attribute, was.isMissingNode() ? NullNode.getInstance() : was);
            }
        }
        return lost;
    }

    void keep(String interactionId, ObjectNode lost) {
        em.persist(new Correction(interactionId, Json.write(lost), clock.instant()));
    }

    /** Those of these interactions, by interaction, the latest first. */
    Map<String, List<Correction>> of(Collection<String> interactionIds) {
        if (interactionIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select c from Correction c where c.interactionId in ?1 order by c.at desc, c.id desc",
                        Correction.class)
                .setParameter(1, interactionIds)
                .getResultStream()
                .collect(Collectors.groupingBy(Correction::interactionId));
    }

    /** Each attribute that was corrected, the latest first; a reason that only follows its notes is left out. */
    static List<Corrected> told(List<Correction> corrections, ObjectNode present) {
        List<Corrected> told = new ArrayList<>();
        ObjectNode after = present.deepCopy();
        for (Correction each : corrections) {
            ObjectNode before = Json.read(each.before());
            before.properties().forEach(was -> {
                String what = was.getKey();
                if (!what.equals("reason") || !before.has("note")) {
                    told.add(new Corrected(
                            each.at(),
                            each.caller(),
                            what,
                            Said.words(what, was.getValue()),
                            Said.words(what, after.path(what))));
                }
                after.set(what, was.getValue());
            });
        }
        return told;
    }
}
