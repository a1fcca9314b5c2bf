package org.constancy.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Refusal;

/**
 * Where something in the catalogue is on its way: In study, In design, In test, Active, Launched, Retired, Obsolete. Steps
 * forward may be skipped; the first three may be Rejected; what is Retired may be Launched again (RULES 5).
 */
public enum Lifecycle {
    IN_STUDY("In study"),
    IN_DESIGN("In design"),
    IN_TEST("In test"),
    ACTIVE("Active"),
    LAUNCHED("Launched"),
    RETIRED("Retired"),
    OBSOLETE("Obsolete"),
    REJECTED("Rejected");

    private final String word;

    Lifecycle(String word) {
        this.word = word;
    }

    /** As it is written in a document. */
    public String word() {
        return word;
    }

    /** The state that a word means, whatever its case; {@code null} for another word. */
    public static Lifecycle of(String word) {
        for (Lifecycle each : values()) {
            if (each.word.equalsIgnoreCase(word)) {
                return each;
            }
        }
        return null;
    }

    /** The states that may follow this one. */
    public List<Lifecycle> next() {
        List<Lifecycle> next = new ArrayList<>();
        for (Lifecycle each : values()) {
            if (leadsTo(each)) {
                next.add(each);
            }
        }
        return next;
    }

    private boolean leadsTo(Lifecycle other) {
        if (this == REJECTED || this == other) {
            return false;
        }
        if (other == REJECTED) {
            return ordinal() <= IN_TEST.ordinal();
        }
        return ordinal() < other.ordinal() || this == RETIRED && other == LAUNCHED;
    }

    /** Reads a document's word; refused with {@code catalogue.lifecycle.word}. */
    static Lifecycle read(String word) {
        Lifecycle state = of(word);
        if (state == null) {
            throw Refusal.invalid(
                    "catalogue.lifecycle.word",
                    "This is not a lifecycle status.",
                    "lifecycleStatus: '" + word + "' is none of " + words(List.of(values())));
        }
        return state;
    }

    /** Refuses a move outside the table with {@code catalogue.lifecycle.move}, naming the allowed ones. */
    void checkMoveTo(Lifecycle other) {
        if (this != other && !leadsTo(other)) {
            throw Refusal.conflict(
                    "catalogue.lifecycle.move",
                    "From " + word + " it cannot become " + other.word + ".",
                    "allowed: " + (next().isEmpty() ? "none" : words(next())));
        }
    }

    private static String words(List<Lifecycle> states) {
        return String.join(", ", states.stream().map(Lifecycle::word).toList());
    }
}
