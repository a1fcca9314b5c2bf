package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constancy.customers.TimelineEntry;
import org.constancy.customers.TimelineRequest;

/** Adds the interactions to the customers' timelines. */
@ApplicationScoped
public class ContactHistory {

    private static final String KIND = "interaction";

    /** Of one customer, and (where a person is given) with that person; the references of a person are a range of an index. */
    private static final String OF =
            " from Contact c, Interaction i where i.id = c.interactionId and c.customerId = :customer";

    private static final String WITH = " and exists (select 1 from Reference r where r.ownerId = c.interactionId"
            + " and r.ownerType = 'partyInteraction' and r.path = 'relatedParty'"
            + " and r.targetType = 'individual' and r.targetId = :person)";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private InteractionSight sight;

    @Inject
    private Corrections corrections;

    void tell(@Observes TimelineRequest request) {
        TimelineRequest.Start from = request.from(KIND);
        List<Interaction> rows = query(
                        "select i" + OF + with(request)
                                + " and c.at <= :at and (c.at < :at or c.interactionId < :id)" + InteractionSight.SEEN
                                + " order by c.at desc, c.interactionId desc",
                        Interaction.class,
                        request)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(request.limit())
                .getResultList();
        Map<String, List<Correction>> corrected =
                corrections.of(rows.stream().map(Interaction::id).toList());
        request.add(
                rows.stream()
                        .map(each -> entry(each, corrected.getOrDefault(each.id(), List.of())))
                        .toList(),
                request.counts() ? count(request) : 0);
    }

    private long count(TimelineRequest request) {
        return query("select count(c)" + OF + with(request) + InteractionSight.SEEN, Long.class, request)
                .getSingleResult();
    }

    private static String with(TimelineRequest request) {
        return request.person() == null ? "" : WITH;
    }

    private <R> TypedQuery<R> query(String text, Class<R> type, TimelineRequest request) {
        TypedQuery<R> query = sight.look(em.createQuery(text, type)).setParameter("customer", request.customerId());
        return request.person() == null ? query : query.setParameter("person", request.person());
    }

    private static TimelineEntry entry(Interaction interaction, List<Correction> corrections) {
        ObjectNode document = interaction.document();
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("channel", Channel.of(document).word());
        detail.put("direction", document.path("direction").textValue());
        detail.put("outcome", document.path("outcome").textValue());
        detail.put("twoWay", interaction.twoWay());
        detail.put("mood", document.path("mood").isInt() ? document.path("mood").intValue() : null);
        detail.put("notes", ContactDocument.notes(document));
        detail.put("needHeard", ContactDocument.texts(document.path("needHeard")));
        detail.put("promise", ContactDocument.texts(document.path("promise")));
        detail.put("with", people(document));
        detail.put("person", person(document));
        detail.put("by", interaction.createdBy());
        detail.put(
                "visibility",
                InteractionSight.forAll(document)
                        ? null
                        : document.path("visibility").textValue());
        detail.put("attachment", attachments(document));
        detail.put("corrected", corrected(Corrections.told(corrections, document)));
        return new TimelineEntry(
                interaction.at(),
                interaction.id(),
                KIND,
                "partyInteraction",
                interaction.id(),
                document.path("reason").textValue(),
                detail);
    }

    private static List<String> people(JsonNode document) {
        List<String> names = new ArrayList<>();
        for (JsonNode party : document.path("relatedParty")) {
            if (party.path("href").asText().contains("/individual/") && party.hasNonNull("name")) {
                names.add(party.get("name").textValue());
            }
        }
        return names;
    }

    /** Whom to write to, to go on with it: the first person of it; {@code null} where nobody is known. */
    private static String person(JsonNode document) {
        for (JsonNode party : document.path("relatedParty")) {
            if (party.path("href").asText().contains("/individual/")) {
                return party.path("id").textValue();
            }
        }
        return null;
    }

    private static List<Map<String, Object>> attachments(JsonNode document) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (AttachmentLine each : Attachments.of(document)) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("key", each.key());
            told.put("name", each.name());
            told.put("bytes", each.bytes());
            told.put("url", each.url());
            all.add(told);
        }
        return all;
    }

    /** {@code null} where nothing was. */
    private static List<Map<String, Object>> corrected(List<Corrected> corrections) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Corrected each : corrections) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("at", each.at());
            told.put("by", each.by());
            told.put("what", each.what());
            told.put("before", each.before());
            told.put("after", each.after());
            all.add(told);
        }
        return all.isEmpty() ? null : all;
    }
}
