package org.constancy.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A condition in SQL under construction: fragments joined by AND, and their parameters in order. */
public final class Where {

    private final StringBuilder sql = new StringBuilder("t.deleted_at is null");
    private final List<Object> parameters;

    Where(List<Object> parameters) {
        this.parameters = parameters;
    }

    /** Adds a fragment; each {@code ?} in it takes one value. The table is {@code t}. */
    public Where and(String fragment, Object... values) {
        sql.append(" and (").append(numbered(fragment, List.of(values))).append(')');
        return this;
    }

    String sql() {
        return sql.toString();
    }

    private String numbered(String fragment, Collection<?> values) {
        StringBuilder out = new StringBuilder();
        var each = values.iterator();
        for (int i = 0; i < fragment.length(); i++) {
            char c = fragment.charAt(i);
            if (c == '?') {
                parameters.add(each.next());
                out.append('?').append(parameters.size());
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@code (?, ?, ?)} */
    static String places(int count) {
        return "(" + String.join(", ", java.util.Collections.nCopies(count, "?")) + ")";
    }

    static List<Object> list() {
        return new ArrayList<>();
    }
}
