package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.constancy.kernel.Json;

/** Keeps what an interaction said before each correction, and shows it. */
@ApplicationScoped
public class Corrections {

    /** What people said and heard; whatever else changes is no correction. */
    private static final List<String> SAID = List.of(
            "reason",
            "description",
            "note",
            "channel",
            "direction",
            "outcome",
            "mood",
            "needHeard",
            "promise",
            "interactionDate");

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What of the document will no longer be as it was; empty where nothing is corrected. */
    static ObjectNode lost(ObjectNode before, ObjectNode after) {
        ObjectNode lost = Json.object();
        for (String attribute : SAID) {
            JsonNode was = before.path(attribute);
            if (!was.isMissingNode() && !Objects.equals(was, after.path(attribute))) {
                lost.set(attribute, was);
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

    /** One line a correction: when, who, and what the notes, or else the reason, were. */
    static List<String> lines(List<Correction> corrections) {
        return corrections.stream()
                .map(each -> each.at() + " " + each.caller() + ": " + said(Json.read(each.before())))
                .toList();
    }

    private static String said(ObjectNode before) {
        String note = before.path("note").path(0).path("text").asText();
        if (!note.isEmpty()) {
            return note;
        }
        return before.properties().stream()
                .map(each -> each.getKey() + " "
                        + (each.getValue().isValueNode()
                                ? each.getValue().asText()
                                : each.getValue().toString()))
                .collect(Collectors.joining(", "));
    }
}
