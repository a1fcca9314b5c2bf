package org.constancy.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/** Whether the customer has agreed to a roadmap as it stands. */
public enum RoadmapState {
    DRAFT,
    AGREED;

    /** As it is written in a document: {@code draft}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a document's word, whatever its case; refused with 400 {@code roadmap.state}. */
    public static RoadmapState read(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "roadmap.state",
                        "This is not a state.",
                        "state: '" + word + "' is none of "
                                + Arrays.stream(values())
                                        .map(RoadmapState::word)
                                        .collect(Collectors.joining(", "))));
    }
}
