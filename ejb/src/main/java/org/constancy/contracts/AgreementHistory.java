package org.constancy.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constancy.customers.TimelineEntry;
import org.constancy.customers.TimelineRequest;
import org.constancy.kernel.Caller;

/** Keeps the steps that agreements take, tells other rooms of them, and adds them to the customers' timelines. */
@ApplicationScoped
public class AgreementHistory {

    private static final String KIND = "agreement";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Event<AgreementMoved> moves;

    /** Writes down the steps of this transaction. */
    void append(Agreement agreement) {
        String caller = Caller.current().name();
        for (Course.Step step : agreement.steps()) {
            em.persist(new AgreementMove(agreement.id(), step.status(), step.at(), caller));
        }
        if (agreement.from() != agreement.status()) {
            moves.fire(
                    new AgreementMoved(agreement.id(), agreement.customerId(), agreement.from(), agreement.status()));
        }
    }

    /** The steps of one agreement, the latest first. */
    List<AgreementStep> of(String agreementId) {
        return em.createQuery(
                        "select m from AgreementMove m where m.agreementId = ?1 order by m.at desc, m.id desc",
                        AgreementMove.class)
                .setParameter(1, agreementId)
                .getResultStream()
                .map(each -> new AgreementStep(AgreementStatus.of(each.status()), each.at(), each.caller()))
                .toList();
    }

    void tell(@Observes TimelineRequest request) {
        if (request.isConversation()) {
            return;
        }
        TimelineRequest.Start from = request.from(KIND);
        List<Object[]> rows = em.createQuery(
                        "select m, " + AgreementSummary.COLUMNS
                                + " from AgreementMove m, Agreement a where a.id = m.agreementId and a.customerId = ?1"
                                + " and a.deletedAt is null and m.at <= ?2 and (m.at < ?2 or m.id < ?3)"
                                + " order by m.at desc, m.id desc",
                        Object[].class)
                .setParameter(1, request.customerId())
                .setParameter(2, from.at())
                .setParameter(3, from.id())
                .setMaxResults(request.limit())
                .getResultList();
        request.add(
                rows.stream()
                        .map(row -> entry(
                                (AgreementMove) row[0], AgreementSummary.of(Arrays.copyOfRange(row, 1, row.length))))
                        .toList(),
                request.counts() ? count(request.customerId()) : 0);
    }

    private long count(String customerId) {
        return em.createQuery(
                        "select count(m) from AgreementMove m, Agreement a where a.id = m.agreementId"
                                + " and a.customerId = ?1 and a.deletedAt is null",
                        Long.class)
                .setParameter(1, customerId)
                .getSingleResult();
    }

    private static TimelineEntry entry(AgreementMove move, AgreementSummary agreement) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("status", move.status());
        detail.put("number", agreement.number());
        detail.put("annualValue", agreement.annualValue());
        detail.put("currency", agreement.currency());
        detail.put("until", agreement.end());
        detail.put("by", move.caller());
        return new TimelineEntry(move.at(), move.id(), KIND, "agreement", agreement.id(), agreement.name(), detail);
    }
}
