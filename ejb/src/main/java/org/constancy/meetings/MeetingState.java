package org.constancy.meetings;

import java.util.Locale;
import org.constancy.kernel.Refusal;

/** How far a meeting is. From planned it goes to one of the others, and stays there. */
public enum MeetingState {
    PLANNED,
    CANCELLED,
    /** It took place, and what was said is logged. */
    HELD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refused with 400 {@code meeting.state} for every other word. */
    static MeetingState read(String word) {
        for (MeetingState each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw Refusal.invalid("meeting.state", "A meeting is planned, cancelled or held.", "state: " + word);
    }
}
