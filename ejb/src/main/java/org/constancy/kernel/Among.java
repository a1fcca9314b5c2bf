package org.constancy.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * "One of these" in a statement. Few keys are a list whose length is one of few, since the database keeps its plan; for an array it
 * makes a plan at each call, which costs more than the look-up.
 *
 * @param sql to put behind a column
 * @param values of its parameters
 */
public record Among(String sql, List<Object> values) {

    private static final int FEW = 64;

    /** @param keys at least one */
    public static Among of(Collection<String> keys) {
        if (keys.size() > FEW) {
            return new Among(" = any(?)", List.of((Object) keys.toArray(String[]::new)));
        }
        int length = Integer.highestOneBit(2 * keys.size() - 1);
        List<Object> values = new ArrayList<>(keys);
        values.addAll(Collections.nCopies(length - keys.size(), values.get(0)));
        return new Among(" in (?" + ", ?".repeat(length - 1) + ")", values);
    }
}
