package org.constancy.kernel;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One shape's rows without a persistence context. To read them, {@code select} the {@link #columns} of {@code t}, and
 * {@link #read} each row.
 */
final class Rows<T extends Aggregate> {

    private static final String OWN = "t.id, t.revision, t.created_at, t.changed_at, t.remainder";
    private static final int FIRST_OF_SPINE = 6;
    private static final String INSERTED =
            "id, revision, created_at, created_by, changed_at, changed_by, source_system, format, name_key, remainder";

    private final Shape<T> shape;
    private final String columns;
    private final String into;
    private final boolean derives;
    private final Function<T, List<Object>> derived;

    /**
     * @param more columns that are worked out from the rest
     * @param derived their values for a new row
     */
    Rows(Shape<T> shape, List<String> more, Function<T, List<Object>> derived) {
        this.shape = shape;
        this.derived = derived;
        derives = !more.isEmpty();
        columns = OWN + spine(", t.");
        into = shape.table() + " (" + INSERTED + spine(", ")
                + more.stream().map(", "::concat).collect(Collectors.joining()) + ")";
    }

    boolean derive() {
        return derives;
    }

    private String spine(String separator) {
        StringBuilder names = new StringBuilder();
        for (SpineField field : shape.spine().values()) {
            names.append(separator).append(field.column());
            if (field.type() == Period.class) {
                names.append(separator).append(field.endColumn());
            }
        }
        return names.toString();
    }

    Shape<T> shape() {
        return shape;
    }

    String columns() {
        return columns;
    }

    /** A new row, of a shape that {@link Shape#isPlain is plain}. */
    NewRow of(Aggregate made) {
        T aggregate = shape.aggregate().cast(made);
        List<Object> values = new ArrayList<>(aggregate.own());
        for (SpineField field : shape.spine().values()) {
            Object value = field.get(aggregate);
            if (field.type() == Period.class) {
                Period period = value == null ? new Period(null, null) : (Period) value;
                values.add(period.start());
                values.add(period.end());
            } else {
                values.add(value);
            }
        }
        values.addAll(derived.apply(aggregate));
        return new NewRow(into, values);
    }

    /** An aggregate that nobody keeps track of, with what its document is joined from and nothing else. */
    T read(ResultSet row) throws SQLException {
        T aggregate = shape.make();
        aggregate.read(
                row.getString(1),
                row.getLong(2),
                Statements.instant(row, 3),
                Statements.instant(row, 4),
                row.getString(5));
        int column = FIRST_OF_SPINE;
        for (SpineField field : shape.spine().values()) {
            field.set(aggregate, value(row, column, field.type()));
            column += field.type() == Period.class ? 2 : 1;
        }
        return aggregate;
    }

    private static Object value(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type == String.class) {
            return row.getString(column);
        }
        if (type == Instant.class) {
            return Statements.instant(row, column);
        }
        if (type == Period.class) {
            Instant start = Statements.instant(row, column);
            Instant end = Statements.instant(row, column + 1);
            return start == null && end == null ? null : new Period(start, end);
        }
        if (type == BigDecimal.class) {
            return row.getBigDecimal(column);
        }
        Object value = type == Boolean.class ? (Object) row.getBoolean(column) : (Object) row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
