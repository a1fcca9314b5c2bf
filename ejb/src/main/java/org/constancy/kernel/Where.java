package org.constancy.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A condition in SQL under construction: fragments joined by AND, and their parameters in order. */
public final class Where {

    private final StringBuilder sql = new StringBuilder("t.deleted_at is null");
    private final List<Object> parameters = new ArrayList<>();

    Where() {}

    /** Adds a fragment; each {@code ?} in it takes one value. The table is {@code t}. */
    public Where and(String fragment, Object... values) {
        sql.append(" and (").append(fragment).append(')');
        Collections.addAll(parameters, values);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    /** {@code (?, ?, ?)} */
    static String places(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
