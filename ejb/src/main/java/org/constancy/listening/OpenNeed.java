package org.constancy.listening;

import java.time.Instant;

/**
 * A need beside a customer who voiced it.
 *
 * @param words the customer's own
 * @param accountable the sign-in name of the member of staff
 * @param dueAt by when it should be answered
 * @param talkDueAt since when what answers it has been available, so that the customer is due a talk about it; else
 *     {@code null}
 */
public record OpenNeed(
        String id,
        String words,
        NeedState state,
        String accountable,
        Instant heardAt,
        Instant dueAt,
        Instant talkDueAt) {

    /** Whether the customer still waits, and longer than he should. */
    public boolean overdue(Instant now) {
        return state.waits() && dueAt.isBefore(now);
    }
}
