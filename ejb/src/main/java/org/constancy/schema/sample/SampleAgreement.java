package org.constancy.schema.sample;

import java.time.LocalDate;

/**
 * An agreement of the sample provider.
 *
 * @param status where it stands today, in the words of the product
 * @param agreed the day on which it was written
 * @param start its first day
 * @param end its last day, and the day on which it renews
 */
record SampleAgreement(
        SampleCustomer customer, Paper paper, String status, LocalDate agreed, LocalDate start, LocalDate end) {

    /** Whether somebody has signed it. */
    boolean signed() {
        return switch (status) {
            case "draft", "in approval", "sent", "rejected", "withdrawn" -> false;
            default -> true;
        };
    }
}
