package org.constancy.communications;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/** What came of an interaction. */
public enum Outcome {
    ANSWERED,
    UNANSWERED,
    LEFT_MESSAGE,
    DELIVERED,
    REPLIED;

    /** As it is written in a document: {@code left message}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Reads a document's word, whatever its case; refused with {@code interaction.outcome}. */
    static Outcome read(String word) {
        for (Outcome each : values()) {
            if (each.word().equalsIgnoreCase(word)) {
                return each;
            }
        }
        throw Refusal.invalid(
                "interaction.outcome",
                "This is not an outcome.",
                "outcome: '" + word + "' is none of "
                        + Arrays.stream(values()).map(Outcome::word).collect(Collectors.joining(", ")));
    }
}
