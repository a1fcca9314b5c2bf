package org.constancy.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constancy.customers.Medium;
import org.constancy.customers.TimelineEntry;
import org.constancy.customers.TimelineRequest;

/** Adds the messages to the customers' timelines, beside what was said. */
@ApplicationScoped
public class MessageHistory {

    private static final String KIND = "message";
    private static final int MOST_NAMES = 5;

    private static final String TO =
            " and exists (select 1 from Recipient r where r.messageId = c.messageId and r.personId = :person)";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    void tell(@Observes TimelineRequest request) {
        TimelineRequest.Start from = request.from(KIND);
        List<Message> rows = query(
                        "select m from MessageCustomer c, Message m where m.id = c.messageId and c.customerId = :customer"
                                + to(request) + " and c.at <= :at and (c.at < :at or c.messageId < :id)"
                                + " order by c.at desc, c.messageId desc",
                        Message.class,
                        request)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(request.limit())
                .getResultList();
        request.add(rows.stream().map(MessageHistory::entry).toList(), request.counts() ? count(request) : 0);
    }

    private long count(TimelineRequest request) {
        return query(
                        "select count(c) from MessageCustomer c where c.customerId = :customer" + to(request),
                        Long.class,
                        request)
                .getSingleResult();
    }

    private static String to(TimelineRequest request) {
        return request.person() == null ? "" : TO;
    }

    private <R> TypedQuery<R> query(String text, Class<R> type, TimelineRequest request) {
        TypedQuery<R> query = em.createQuery(text, type).setParameter("customer", request.customerId());
        return request.person() == null ? query : query.setParameter("person", request.person());
    }

    private static TimelineEntry entry(Message message) {
        ObjectNode document = message.document();
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("channel", Medium.of(document.path("messageType").asText()).word());
        detail.put("direction", "outbound");
        detail.put("state", message.state().word());
        detail.put("stateReason", document.path("stateReason").textValue());
        detail.put("purpose", document.path("purpose").textValue());
        detail.put("twoWay", false);
        detail.put("notes", document.path("content").textValue());
        detail.put("with", names(document));
        detail.put("person", person(document));
        detail.put("by", message.createdBy());
        return new TimelineEntry(
                message.at(),
                message.id(),
                KIND,
                "communicationMessage",
                message.id(),
                document.path("subject").textValue(),
                detail);
    }

    /** Whom to write to, to go on with it; {@code null} where it went to many, or to nobody of ours. */
    private static String person(ObjectNode document) {
        JsonNode party = document.path("receiver").path(0).path("party");
        boolean one = document.path("receiver").size() == 1;
        boolean ours = party.path("href").asText().contains("/individual/");
        return one && ours ? party.path("id").textValue() : null;
    }

    private static List<String> names(ObjectNode document) {
        List<String> names = new ArrayList<>();
        document.path("receiver").forEach(each -> {
            String name =
                    each.path("party").path("name").asText(each.path("name").asText());
            if (!name.isEmpty() && names.size() < MOST_NAMES) {
                names.add(name);
            }
        });
        return names;
    }
}
