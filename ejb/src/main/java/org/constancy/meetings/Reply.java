package org.constancy.meetings;

import java.util.Locale;
import org.constancy.kernel.Refusal;

/** What somebody who is invited has answered. */
public enum Reply {
    OPEN,
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    /** Somebody else comes instead. */
    DELEGATED,
    /** He asks for another time (COUNTER of RFC 5546). */
    PROPOSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody of us has to look at the meeting again. */
    public boolean unsettles() {
        return this == DECLINED || this == PROPOSED;
    }

    /** Refused with 400 {@code meeting.answer} for every other word. */
    static Reply read(String word) {
        for (Reply each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw Refusal.invalid(
                "meeting.answer",
                "An answer is open, accepted, tentative, declined, delegated or proposed.",
                "answer: " + word);
    }
}
