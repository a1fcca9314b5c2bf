package org.constancy.kernel;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param total how many rows match: exactly, unless the query is {@link Query#glance a glance}
 * @param next continues behind the last row (RULES 18); {@code null} at the end and where the order cannot be continued
 */
public record Page<T>(List<T> rows, long total, String next) {}
