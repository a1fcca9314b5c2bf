package org.constancy.meetings;

/**
 * Something to tell somebody who is, or was, invited.
 *
 * @param first whether he has not heard of the meeting before
 */
record Invitation(Kind kind, Participant to, boolean first) {

    /** As RFC 5546 names them. */
    enum Kind {
        REQUEST,
        CANCEL
    }
}
