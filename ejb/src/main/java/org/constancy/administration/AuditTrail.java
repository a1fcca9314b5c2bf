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
import org.constancy.kernel.Page;
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
     * @param after what the page before gave to continue
     */
    public record Question(
            String resource, String id, String caller, Instant from, Instant until, String after, int limit) {}

    /** The newest entries that answer the question, up to its limit and a thousand. 400 for a key that is not ours. */
    public Page<Entry> page(Question question) {
        Caller caller = Caller.current();
        if (caller.kind() == Caller.Kind.CLIENT ? !caller.mayRead("audit") : !caller.is(Role.ADMINISTRATOR)) {
            throw Refusal.forbidden("The audit trail is for administrators.");
        }
        AuditKey key = AuditKey.read(question.after());
        long total = key == null ? count(question) : key.total();
        int limit = Math.min(question.limit(), MOST);
        if (limit == 0) {
            return new Page<>(List.of(), total, null);
        }
        List<AuditEntry> rows = rows(question, key).setMaxResults(limit + 1).getResultList();
        List<Entry> entries = rows.stream().limit(limit).map(AuditEntry::shown).toList();
        Entry last = rows.size() > limit ? entries.get(limit - 1) : null;
        return new Page<>(entries, total, last == null ? null : new AuditKey(total, last.at(), last.id()).text());
    }

    private long count(Question question) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> query =
                entities.createQuery("select count(e) from AuditEntry e" + where(question, values), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private TypedQuery<AuditEntry> rows(Question question, AuditKey key) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder jpql = new StringBuilder("select e from AuditEntry e").append(where(question, values));
        if (key != null) {
            narrow(jpql, values, "e.at <= :", "keyAt", key.at());
            narrow(jpql, values, "(e.at < :keyAt or e.id < :", "keyId", key.id());
            jpql.append(')');
        }
        TypedQuery<AuditEntry> query = entities.createQuery(
                jpql.append(" order by e.at desc, e.id desc").toString(), AuditEntry.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static StringBuilder where(Question question, Map<String, Object> values) {
        StringBuilder jpql = new StringBuilder(" where 1 = 1");
        narrow(jpql, values, "e.resourceType = :", "type", question.resource());
        narrow(jpql, values, "e.resourceId = :", "id", question.id());
        narrow(jpql, values, "e.caller = :", "caller", question.caller());
        narrow(jpql, values, "e.at >= :", "from", question.from());
        narrow(jpql, values, "e.at < :", "until", question.until());
        return jpql;
    }

    private static void narrow(
            StringBuilder jpql, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            jpql.append(" and ").append(condition).append(name);
            values.put(name, value);
        }
    }
}
