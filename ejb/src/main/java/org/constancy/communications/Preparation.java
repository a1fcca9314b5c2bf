package org.constancy.communications;

import java.time.Instant;
import java.util.List;
import org.constancy.listening.OpenNeed;
import org.constancy.listening.OpenPromise;

/**
 * What one should know before a talk with a customer.
 *
 * @param customer how we stand
 * @param moods as they were told in the last twenty contacts, the oldest first
 * @param needs that wait for an answer, at most ten
 * @param promises that are open, what runs out first; at most ten
 */
public record Preparation(DueCustomer customer, List<Mood> moods, List<OpenNeed> needs, List<OpenPromise> promises) {

    /** How it was going. */
    public record Mood(Instant at, int mood) {}
}
