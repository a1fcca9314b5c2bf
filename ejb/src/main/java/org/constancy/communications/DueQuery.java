package org.constancy.communications;

import java.time.Instant;
import java.util.Set;

/**
 * Who is due, and which page of them.
 *
 * @param at by when; {@code null} is now
 * @param owners the sign-in names of account owners; {@code null} takes all
 * @param after what the page before gave as {@code next}, or {@code null}
 */
public record DueQuery(Instant at, Set<String> owners, int offset, int limit, String after) {

    /** The customers of one owner; {@code null} takes all. */
    public static Set<String> owner(String name) {
        return name == null ? null : Set.of(name);
    }
}
