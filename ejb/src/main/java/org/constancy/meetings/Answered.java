package org.constancy.meetings;

/** What became of an answer to an invitation. */
public enum Answered {
    /** It is the answer now. */
    TAKEN,
    /** Whoever is invited gave it, but to what he was asked before, or he has said something newer, or the meeting is over. */
    LATE,
    /** It is of nobody who is invited, or comes from somebody who may not answer for him. */
    NOT_INVITED,
    /** It names a meeting of ours that is not here. */
    UNKNOWN;

    /** Whether whoever is invited gave it, so that there is nothing more to do. */
    public boolean settled() {
        return this == TAKEN || this == LATE;
    }
}
