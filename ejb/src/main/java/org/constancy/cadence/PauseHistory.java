package org.constancy.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.constancy.customers.TimelineEntry;
import org.constancy.customers.TimelineRequest;

/** Adds the pauses to the customers' timelines. */
@ApplicationScoped
public class PauseHistory {

    private static final String KIND = "pause";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    void tell(@Observes TimelineRequest request) {
        if (request.isConversation()) {
            return;
        }
        TimelineRequest.Start from = request.from(KIND);
        var rows = em.createQuery(
                        "select p from Pause p where p.customerId = ?1 and p.begunAt <= ?2"
                                + " and (p.begunAt < ?2 or p.id < ?3) order by p.begunAt desc, p.id desc",
                        Pause.class)
                .setParameter(1, request.customerId())
                .setParameter(2, from.at())
                .setParameter(3, from.id())
                .setMaxResults(request.limit())
                .getResultList();
        request.add(
                rows.stream().map(PauseHistory::entry).toList(), request.counts() ? count(request.customerId()) : 0);
    }

    private long count(String customerId) {
        return em.createQuery("select count(p) from Pause p where p.customerId = ?1", Long.class)
                .setParameter(1, customerId)
                .getSingleResult();
    }

    private static TimelineEntry entry(Pause pause) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("until", pause.lastDay().toString());
        detail.put("by", pause.begunBy());
        detail.put("endedAt", pause.endedAt());
        detail.put("endedBy", pause.endedBy());
        return new TimelineEntry(pause.begunAt(), pause.id(), KIND, "cadencePause", pause.id(), pause.reason(), detail);
    }
}
