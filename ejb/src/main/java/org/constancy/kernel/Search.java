package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * Runs a {@link Query} over one shape's table. What the spine and, on PostgreSQL, containment can say is said in SQL; what
 * they cannot is matched row by row over what SQL has left, so that both databases give the same answer.
 */
final class Search<T extends Aggregate> {

    private final EntityManager em;
    private final Shape<T> shape;
    private final Conditions conditions;
    private final Query query;
    private final List<Object> parameters = Where.list();
    private final Where where = new Where(parameters);
    private final List<Filter> rest = new ArrayList<>();
    private final boolean keyed;

    Search(EntityManager em, Shape<T> shape, Conditions conditions, Query query, Consumer<Where> visible) {
        this.em = em;
        this.shape = shape;
        this.conditions = conditions;
        this.query = query;
        this.keyed = query.orders().size() <= 1
                && !(query.orders().size() == 1 && !byTime(query.orders().get(0)));
        visible.accept(where);
        for (Query.Condition each : query.conditions()) {
            Filter filter = conditions.add(each, where);
            if (filter != null) {
                rest.add(filter);
            }
        }
    }

    Page<Stored> page() {
        Mark mark = query.after() == null ? null : Mark.read(query.after());
        if (mark != null && !keyed) {
            throw Refusal.invalid("query.after", "Only lists sorted by id or time can be continued with after.", null);
        }
        if (!rest.isEmpty()) {
            return matched(mark);
        }
        if (query.limit() == 0) {
            return new Page<>(List.of(), mark == null ? count() : mark.total(), null);
        }
        return mark == null ? counted() : continued(mark);
    }

    /** Rows and exact count in one statement. */
    private Page<Stored> counted() {
        String count = "(select count(*) from " + shape.table() + " t where " + where.sql() + ")";
        String sql = "select t.*, " + count + " as total_rows from " + shape.table() + " t where " + where.sql()
                + order() + " limit " + query.limit() + " offset " + query.offset();
        NativeQuery<?> rows = em.createNativeQuery(sql, Object[].class)
                .unwrap(NativeQuery.class)
                .addEntity("t", shape.aggregate())
                .addScalar("total_rows", Long.class);
        List<Object[]> found = this.<Object[]>bound(rows).getResultList();
        long total = found.isEmpty() ? (query.offset() == 0 ? 0 : count()) : (Long) found.get(0)[1];
        List<T> aggregates =
                found.stream().map(row -> shape.aggregate().cast(row[0])).toList();
        return page(aggregates, total, query.offset());
    }

    private Page<Stored> continued(Mark mark) {
        mark.restrict(where, timeColumn(), descending());
        String sql =
                "select t.* from " + shape.table() + " t where " + where.sql() + order() + " limit " + query.limit();
        return page(entities(sql).getResultList(), mark.total(), mark.seen());
    }

    /** Matches in Java what SQL could not decide. */
    private Page<Stored> matched(Mark mark) {
        if (mark != null) {
            mark.restrict(where, timeColumn(), descending());
        }
        String sql = "select t.* from " + shape.table() + " t where " + where.sql() + order();
        List<T> rows = new ArrayList<>();
        long from = mark == null ? query.offset() : 0;
        long matches = 0;
        try (Stream<T> all = entities(sql).setFetchSize(200).getResultStream()) {
            for (Iterator<T> each = all.iterator(); each.hasNext(); ) {
                T aggregate = each.next();
                if (holds(aggregate)) {
                    if (matches >= from && rows.size() < query.limit()) {
                        rows.add(aggregate);
                    }
                    matches++;
                }
                em.detach(aggregate);
            }
        }
        return page(rows, mark == null ? matches : mark.total(), mark == null ? query.offset() : mark.seen());
    }

    private boolean holds(T aggregate) {
        ObjectNode document = Documents.tree(shape, aggregate);
        return rest.stream().allMatch(filter -> filter.matches(document));
    }

    private Page<Stored> page(List<T> rows, long total, long before) {
        List<Stored> stored =
                rows.stream().map(row -> Documents.stored(shape, row)).toList();
        long seen = before + rows.size();
        boolean more = keyed && !rows.isEmpty() && seen < total;
        return new Page<>(stored, total, more ? mark(rows.get(rows.size() - 1), total, seen) : null);
    }

    private String mark(T last, long total, long seen) {
        Instant time = null;
        if (timeColumn() != null) {
            String attribute = query.orders().get(0).attribute();
            time = shape.spine().containsKey(attribute)
                    ? (Instant) shape.spine().get(attribute).get(last)
                    : attribute.equals("lastUpdate") ? last.changedAt() : last.createdAt();
            if (time == null) {
                return null;
            }
        }
        return new Mark(last.id(), time, total, seen).write();
    }

    private long count() {
        String sql = "select count(*) from " + shape.table() + " t where " + where.sql();
        return ((Number) bound(em.createNativeQuery(sql, Long.class).unwrap(NativeQuery.class))
                        .getSingleResult())
                .longValue();
    }

    private NativeQuery<T> entities(String sql) {
        return bound(em.createNativeQuery(sql, shape.aggregate()).unwrap(NativeQuery.class));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <R> NativeQuery<R> bound(NativeQuery query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query.setReadOnly(true);
    }

    private String order() {
        StringBuilder sql = new StringBuilder(" order by ");
        for (Query.Order order : query.orders()) {
            sql.append(conditions.column(order.attribute()))
                    .append(order.descending() ? " desc nulls first, " : " asc nulls last, ");
        }
        boolean down = keyed && descending();
        return sql.append(down ? "t.id desc" : "t.id asc").toString();
    }

    private boolean byTime(Query.Order order) {
        return order.attribute().equals("id") || conditions.isTime(order.attribute());
    }

    private boolean descending() {
        return !query.orders().isEmpty() && query.orders().get(0).descending();
    }

    private String timeColumn() {
        return query.orders().isEmpty() || query.orders().get(0).attribute().equals("id")
                ? null
                : conditions.column(query.orders().get(0).attribute());
    }

    /** Where a list goes on: behind this row; opaque to clients. */
    private record Mark(String id, Instant time, long total, long seen) {

        String write() {
            String text = id + " " + (time == null ? "-" : time) + " " + total + " " + seen;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        static Mark read(String text) {
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
                Instant time = parts[1].equals("-") ? null : Instant.parse(parts[1]);
                return new Mark(parts[0], time, Long.parseLong(parts[2]), Long.parseLong(parts[3]));
            } catch (RuntimeException e) {
                throw Refusal.invalid("query.after", "after is not what a next link gave.", "after: " + text);
            }
        }

        void restrict(Where where, String column, boolean down) {
            String sign = down ? "<" : ">";
            if (column == null) {
                where.and("t.id " + sign + " ?", id);
            } else {
                where.and(column + " " + sign + " ? or " + column + " = ? and t.id " + sign + " ?", time, time, id);
            }
        }
    }
}
