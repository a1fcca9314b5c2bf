package org.constancy.communications;

import java.time.Instant;
import java.util.List;
import org.constancy.listening.OpenNeed;
import org.constancy.listening.OpenPromise;

/**
 * What one should know before a talk with a customer.
 *
 * @param customer how we stand
 * @param moods as they were told in the last twenty contacts, the latest five, the latest first
 * @param needs that wait for an answer, at most ten
 * @param promises that are open, what runs out first; at most ten
 */
public record Preparation(DueCustomer customer, List<Mood> moods, List<OpenNeed> needs, List<OpenPromise> promises) {

    /** How it was going. */
    public record Mood(Instant at, int mood) {}

    /** Where the mood goes. */
    public enum Trend {
        BETTER,
        SAME,
        WORSE
    }

    /** The latest mood beside the mean of those before, of which half a step is nothing; {@code null} where there are none. */
    public Trend trend() {
        if (moods.size() < 2) {
            return null;
        }
        double before = moods.stream().skip(1).mapToInt(Mood::mood).average().orElseThrow();
        double step = moods.get(0).mood() - before;
        return Math.abs(step) <= 0.5 ? Trend.SAME : step > 0 ? Trend.BETTER : Trend.WORSE;
    }
}
