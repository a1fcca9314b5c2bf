package org.constancy.communications;

import java.time.Instant;
import java.util.List;

/**
 * What one should know before a talk with a customer, from the last twenty contacts.
 *
 * @param customer how we stand
 * @param moods as they were told, the oldest first
 * @param needs in the customer's words, the latest first
 * @param promises that we made, the latest first
 */
public record Preparation(DueCustomer customer, List<Mood> moods, List<Said> needs, List<Said> promises) {

    /** How it was going. */
    public record Mood(Instant at, int mood) {}

    /** What was said. @param with the names of those who were there, may be empty */
    public record Said(Instant at, String text, List<String> with) {}
}
