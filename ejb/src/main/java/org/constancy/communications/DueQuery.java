package org.constancy.communications;

import java.time.Instant;

/**
 * Who is due, and which page of them.
 *
 * @param at by when; {@code null} is now
 * @param owner the sign-in name of the account owner; {@code null} takes all
 * @param after what the page before gave as {@code next}, or {@code null}
 */
public record DueQuery(Instant at, String owner, int offset, int limit, String after) {}
