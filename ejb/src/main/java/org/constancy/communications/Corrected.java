package org.constancy.communications;

import java.time.Instant;

/**
 * One attribute of an interaction that somebody corrected, in words.
 *
 * @param what the attribute: {@code note}
 * @param before {@code null} where there was nothing
 * @param after {@code null} where nothing is left
 */
public record Corrected(Instant at, String by, String what, String before, String after) {}
