package org.constancy.listening;

import java.util.List;
import java.util.Locale;

/** What became of a promise. It is kept, or broken, or the customer lets us off; it is never forgotten. */
public enum PromiseState {
    OPEN,
    KEPT,
    BROKEN,
    RELEASED;

    /** As it is written in a document: {@code open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it may go from here. */
    public List<PromiseState> next() {
        return this == OPEN ? List.of(KEPT, BROKEN, RELEASED) : List.of();
    }

    /** Reads a document's word, whatever its case; refused with 400 {@code promise.state}. */
    public static PromiseState read(String word) {
        return Words.read(values(), PromiseState::word, word, "promise.state");
    }
}
