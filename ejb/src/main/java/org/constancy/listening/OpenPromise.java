package org.constancy.listening;

import java.time.Duration;
import java.time.Instant;

/**
 * A promise beside the customer to whom it was made.
 *
 * @param customerId {@code null} while he is not known here
 * @param accountable the sign-in name of the member of staff
 * @param dueAt until when it is to be kept
 * @param settledAt when it was kept, broken or released; {@code null} while it is open
 */
public record OpenPromise(
        String id,
        String customerId,
        String words,
        PromiseState state,
        String accountable,
        Instant dueAt,
        Instant settledAt) {

    /** From so long before the day on one is reminded. */
    public static final Duration SOON = Duration.ofDays(3);

    /** Whether its day has gone by, and nobody has said what became of it. */
    public boolean overdue(Instant now) {
        return state == PromiseState.OPEN && dueAt.isBefore(now);
    }

    /** Whether its day comes near. */
    public boolean runsOut(Instant now) {
        return state == PromiseState.OPEN && !overdue(now) && dueAt.isBefore(now.plus(SOON));
    }

    /** Whether it was kept, but too late. */
    public boolean late() {
        return state == PromiseState.KEPT && settledAt.isAfter(dueAt);
    }
}
