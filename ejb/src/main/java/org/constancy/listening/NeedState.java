package org.constancy.listening;

import java.util.List;
import java.util.Locale;

/**
 * How far a need has come. It closes only with the customer's own confirmation; what did not satisfy him is open again.
 */
public enum NeedState {
    HEARD,
    UNDERSTOOD,
    ANSWERED,
    CONFIRMED,
    /** It lives on in a like need, with every voice. */
    MERGED;

    /** As it is written in a document: {@code heard}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it may go from here. */
    public List<NeedState> next() {
        return switch (this) {
            case HEARD -> List.of(UNDERSTOOD, ANSWERED, MERGED);
            case UNDERSTOOD -> List.of(ANSWERED, MERGED);
            case ANSWERED -> List.of(CONFIRMED, UNDERSTOOD, MERGED);
            case CONFIRMED -> List.of(UNDERSTOOD);
            case MERGED -> List.of();
        };
    }

    /** Whether the customer still waits for an answer. */
    public boolean waits() {
        return this == HEARD || this == UNDERSTOOD;
    }

    /** Whether an answer was given. */
    boolean answered() {
        return this == ANSWERED || this == CONFIRMED;
    }

    /** Reads a document's word, whatever its case; refused with 400 {@code need.state}. */
    public static NeedState read(String word) {
        return Words.read(values(), NeedState::word, word, "need.state");
    }
}
