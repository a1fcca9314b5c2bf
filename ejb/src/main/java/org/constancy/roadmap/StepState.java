package org.constancy.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/** How far a step of a roadmap has come. It may go anywhere from anywhere: plans change, and a click may be wrong. */
public enum StepState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    /** It will not be done, for a reason. */
    DROPPED;

    /** As it is written in a document: {@code in progress}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it is still to be done. */
    public boolean open() {
        return this == PLANNED || this == IN_PROGRESS;
    }

    /** Reads a document's word, whatever its case; refused with 400 {@code roadmap.step.state}. */
    public static StepState read(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "roadmap.step.state",
                        "This is not a state of a step.",
                        "step.state: '" + word + "' is none of "
                                + Arrays.stream(values()).map(StepState::word).collect(Collectors.joining(", "))));
    }
}
