package org.constancy.customers;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/** What persons have said about being written to. Everything that was said stays; the latest of a purpose and medium holds. */
@Stateless
public class Consents {

    private static final String API = "consents";
    private static final int LONGEST_SOURCE = 200;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Individuals individuals;

    /** All that a person has said, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ConsentRecord> history(String personId) {
        reading();
        return said(personId);
    }

    /** What holds now: the latest word of each purpose and medium, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ConsentRecord> holding(String personId) {
        Set<Object> known = new HashSet<>();
        List<ConsentRecord> holding = new ArrayList<>(history(personId));
        holding.removeIf(each -> !known.add(Map.entry(each.purpose(), each.medium())));
        return holding;
    }

    /** One record; refused with 404 where it is not there. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ConsentRecord get(String id) {
        reading();
        ConsentRecord found = em.find(ConsentRecord.class, id);
        if (found == null) {
            throw Refusal.notFound("consent", id);
        }
        return found;
    }

    /** Whether a person wants it: {@code null} where nothing was said. Asks nobody for permission. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Boolean wants(String personId, Purpose purpose, Medium medium) {
        return said(personId).stream()
                .filter(each -> each.purpose() == purpose && each.medium() == medium)
                .findFirst()
                .map(ConsentRecord::given)
                .orElse(null);
    }

    /**
     * Keeps what a person has said. Refused with 404 where there is no such person, and with {@code consent.*}: a day to come, no
     * source, a purpose that needs no word (service), a medium that we know nothing of.
     */
    public ConsentRecord record(ConsentWord word) {
        if (!Caller.current().mayWrite(API, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CONTRACT_DESK)) {
            throw Refusal.forbidden("You may not record consent.");
        }
        return keep(word);
    }

    /** As {@link #record}, for the person's own word, by a link that only the person has: asks nobody for permission. */
    public ConsentRecord recordOwn(ConsentWord word) {
        return keep(word);
    }

    private ConsentRecord keep(ConsentWord word) {
        Instant now = clock.instant();
        check(word, now);
        ConsentRecord record = new ConsentRecord(word, now, Caller.current().name());
        em.persist(record);
        return record;
    }

    private void check(ConsentWord word, Instant now) {
        if (word.personId() == null
                || individuals.contacts(List.of(word.personId())).isEmpty()) {
            throw Refusal.notFound("individual", word.personId());
        }
        if (word.purpose() == Purpose.SERVICE) {
            throw Refusal.conflict(
                    "consent.service", "What an agreement needs is said without consent.", "purpose: service");
        }
        if (word.medium() == Medium.OTHER) {
            throw Refusal.invalid("consent.channel", "This channel is not known.", "channel: none of ours");
        }
        String source = word.source() == null ? "" : word.source().strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw Refusal.invalid("consent.source", "Say in up to 200 characters how we know.", "source: " + source);
        }
        if (word.at() != null && word.at().isAfter(now)) {
            throw Refusal.invalid("consent.future", "Nobody has said it before he says it.", "at: " + word.at());
        }
    }

    private List<ConsentRecord> said(String personId) {
        return em.createQuery(
                        "select c from ConsentRecord c where c.personId = ?1 order by c.at desc, c.id desc",
                        ConsentRecord.class)
                .setParameter(1, personId)
                .getResultList();
    }

    private static void reading() {
        if (!Caller.current().mayRead(API)) {
            throw Refusal.forbidden("You may not read consent.");
        }
    }
}
