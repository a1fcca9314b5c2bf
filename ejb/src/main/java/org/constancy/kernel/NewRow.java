package org.constancy.kernel;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A row to be inserted by {@link Statements#insert}.
 *
 * @param into the table and its columns: {@code event (id, sequence)}; never anything that a caller sent
 * @param values in the order of the columns, each a text, a number, a boolean, an instant or {@code null}
 * @param last an SQL expression without parameters for one more column, the last; {@code null} for none
 */
public record NewRow(String into, List<Object> values, String last) {

    public NewRow(String into, List<Object> values) {
        this(into, values, null);
    }

    public static NewRow of(String into, Object... values) {
        return new NewRow(into, Collections.unmodifiableList(Arrays.asList(values)));
    }

    /** The same, with what the database finds out itself in one more column. */
    public NewRow with(String expression) {
        return new NewRow(into, values, expression);
    }

    /** Rows of one table that follow each other are one statement. */
    static String sql(List<NewRow> rows) {
        StringBuilder sql = new StringBuilder();
        String into = null;
        for (NewRow row : rows) {
            if (row.into.equals(into)) {
                sql.append(", (");
            } else {
                sql.append(into == null ? "" : "; ")
                        .append("insert into ")
                        .append(row.into)
                        .append(" values (");
            }
            sql.append("?, ".repeat(row.values.size() - 1)).append(row.last == null ? "?)" : "?, " + row.last + ")");
            into = row.into;
        }
        return sql.toString();
    }
}
