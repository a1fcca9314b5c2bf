package org.constancy.administration;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/** Who did what, newest first, for administrators and for API clients with the scope {@code audit:read}. */
@Stateless
public class AuditTrail {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "constancy")
    private EntityManager entities;

    /**
     * One line of the trail.
     *
     * @param caller {@code staff:<name>}, {@code client:<id>} or {@code system:<job>}
     * @param before JSON as text, {@code null} where nothing was or it has been erased
     * @param after likewise
     */
    public record Entry(
            String id,
            Instant at,
            String caller,
            String action,
            String resourceType,
            String resourceId,
            String requestId,
            String before,
            String after) {}

    /**
     * What to show; {@code null} leaves a part open.
     *
     * @param resource a type such as {@code productOffering}
     * @param id of one resource
     * @param caller as in {@link Entry}
     * @param from the earliest instant
     * @param until the instant before which
     * @param after what {@link Page#next} gave
     */
    public record Question(
            String resource, String id, String caller, Instant from, Instant until, String after, int limit) {}

    /** @param next opaque, asks for the entries after these; {@code null} at the end */
    public record Page(List<Entry> entries, String next) {}

    /** The newest entries that answer the question, up to its limit and a thousand. 400 for a key that is not ours. */
    public Page page(Question question) {
        Caller caller = Caller.current();
        if (caller.kind() == Caller.Kind.CLIENT ? !caller.mayRead("audit") : !caller.is(Role.ADMINISTRATOR)) {
            throw Refusal.forbidden("The audit trail is for administrators.");
        }
        int limit = Math.min(question.limit(), MOST);
        List<AuditEntry> rows = query(question).setMaxResults(limit + 1).getResultList();
        List<Entry> entries = rows.stream().limit(limit).map(AuditEntry::shown).toList();
        boolean more = rows.size() > limit && limit > 0;
        return new Page(entries, more ? AuditKey.of(entries.get(limit - 1)).text() : null);
    }

    private TypedQuery<AuditEntry> query(Question question) {
        StringBuilder jpql = new StringBuilder("select e from AuditEntry e where 1 = 1");
        Map<String, Object> values = new LinkedHashMap<>();
        narrow(jpql, values, "e.resourceType = :", "type", question.resource());
        narrow(jpql, values, "e.resourceId = :", "id", question.id());
        narrow(jpql, values, "e.caller = :", "caller", question.caller());
        narrow(jpql, values, "e.at >= :", "from", question.from());
        narrow(jpql, values, "e.at < :", "until", question.until());
        if (question.after() != null) {
            AuditKey key = AuditKey.read(question.after());
            narrow(jpql, values, "e.at <= :", "keyAt", key.at());
            narrow(jpql, values, "(e.at < :keyAt or e.id < :", "keyId", key.id());
            jpql.append(')');
        }
        TypedQuery<AuditEntry> query = entities.createQuery(
                jpql.append(" order by e.at desc, e.id desc").toString(), AuditEntry.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static void narrow(
            StringBuilder jpql, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            jpql.append(" and ").append(condition).append(name);
            values.put(name, value);
        }
    }
}
