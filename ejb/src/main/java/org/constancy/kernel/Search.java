package org.constancy.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a {@link Query} over one shape's table. What the spine and, on PostgreSQL, containment can say is said in SQL; what
 * they cannot is matched row by row over what SQL has left, so that both databases give the same answer.
 */
final class Search<T extends Aggregate> {

    private final Statements statements;
    private final LargeCounts counts;
    private final Rows<T> rows;
    private final Shape<T> shape;
    private final Conditions conditions;
    private final Query query;
    private final Where where;
    private final List<Filter> rest = new ArrayList<>();
    private final boolean keyed;

    Search(Statements statements, LargeCounts counts, Rows<T> rows, Conditions conditions, Query query, Where where) {
        this.statements = statements;
        this.counts = counts;
        this.rows = rows;
        this.shape = rows.shape();
        this.conditions = conditions;
        this.query = query;
        this.where = where;
        this.keyed = query.orders().size() <= 1
                && !(query.orders().size() == 1 && !byTime(query.orders().get(0)));
        for (Query.Condition each : query.conditions()) {
            Filter filter = conditions.add(each, where);
            if (filter != null) {
                rest.add(filter);
            }
        }
    }

    Page<Stored> page() {
        Mark mark = Mark.read(query.after());
        if (mark != null && !keyed) {
            throw Refusal.invalid("query.after", "Only lists sorted by id or time can be continued with after.", null);
        }
        if (!rest.isEmpty()) {
            return matched(mark);
        }
        if (query.limit() == 0) {
            return new Page<>(List.of(), mark == null ? count() : mark.total(), null);
        }
        if (mark != null) {
            return continued(mark);
        }
        Long known = query.glance() ? counts.of(counted(where)) : null;
        return known == null ? counted() : page(known);
    }

    private Page<Stored> page(long total) {
        List<T> found = new ArrayList<>();
        statements.read(
                "select " + rows.columns() + from() + " limit " + query.limit() + " offset " + query.offset(),
                where.parameters(),
                row -> found.add(rows.read(row)));
        return page(found, total, query.offset());
    }

    /** Rows and exact count in one statement. */
    private Page<Stored> counted() {
        String count = "(select count(*) from " + shape.table() + " t where " + where.sql() + ")";
        long[] total = new long[1];
        List<T> found = new ArrayList<>();
        String sql = "select " + rows.columns() + ", " + count + " as total_rows" + from() + " limit " + query.limit()
                + " offset " + query.offset();
        List<Object> twice = new ArrayList<>(where.parameters());
        twice.addAll(where.parameters());
        statements.read(sql, twice, row -> {
            found.add(rows.read(row));
            total[0] = row.getLong("total_rows");
        });
        boolean behind = found.isEmpty() && query.offset() > 0;
        long all = behind ? count() : total[0];
        counts.keep(counted(where), all);
        return page(found, all, query.offset());
    }

    private List<?> counted(Where which) {
        return List.of(shape.table(), which.sql(), new ArrayList<>(which.parameters()));
    }

    private Page<Stored> continued(Mark mark) {
        mark.restrict(where, timeColumn(), descending());
        List<T> found = new ArrayList<>();
        String sql = "select " + rows.columns() + from() + " limit " + query.limit();
        statements.read(sql, where.parameters(), row -> found.add(rows.read(row)));
        return page(found, mark.total(), mark.seen());
    }

    /** Matches in Java what SQL could not decide. */
    private Page<Stored> matched(Mark mark) {
        if (mark != null) {
            mark.restrict(where, timeColumn(), descending());
        }
        List<T> found = new ArrayList<>();
        long first = mark == null ? query.offset() : 0;
        long[] matches = new long[1];
        statements.stream("select " + rows.columns() + from(), where.parameters(), row -> {
            T aggregate = rows.read(row);
            if (holds(aggregate) && matches[0]++ >= first && found.size() < query.limit()) {
                found.add(aggregate);
            }
        });
        return page(found, mark == null ? matches[0] : mark.total(), mark == null ? query.offset() : mark.seen());
    }

    private String from() {
        return " from " + shape.table() + " t where " + where.sql() + order();
    }

    private boolean holds(T aggregate) {
        ObjectNode document = Documents.tree(shape, aggregate);
        return rest.stream().allMatch(filter -> filter.matches(document));
    }

    private Page<Stored> page(List<T> found, long total, long before) {
        List<Stored> stored =
                found.stream().map(row -> Documents.stored(shape, row)).toList();
        long seen = before + found.size();
        boolean more = keyed && !found.isEmpty() && seen < total;
        return new Page<>(stored, total, more ? mark(found.get(found.size() - 1), total, seen) : null);
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
        long[] count = new long[1];
        String sql = "select count(*) from " + shape.table() + " t where " + where.sql();
        statements.read(sql, where.parameters(), row -> count[0] = row.getLong(1));
        return count[0];
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
            return Continuation.write(id, time == null ? "-" : time, total, seen);
        }

        static Mark read(String text) {
            return Continuation.read(text, parts -> {
                Instant time = parts[1].equals("-") ? null : Continuation.moment(parts[1]);
                return new Mark(parts[0], time, Long.parseLong(parts[2]), Long.parseLong(parts[3]));
            });
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
