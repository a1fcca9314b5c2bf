package org.constancy.schema.sample;

import java.time.Instant;

/**
 * One contact with a customer, decided and not yet put into words.
 *
 * @param number counts the contacts of a customer
 * @param kind as in {@link Situation}
 * @param mood 1 to 5; 0 where nothing came back
 * @param next when we said that we would be in touch again, or {@code null}
 */
record Moment(SampleCustomer customer, int number, Instant at, String kind, int mood, Instant next) {

    /** Whether it belongs to how things begin, which is told in order. */
    boolean isBeginning() {
        return kind.equals("welcome") || kind.equals("enquiry");
    }
}
