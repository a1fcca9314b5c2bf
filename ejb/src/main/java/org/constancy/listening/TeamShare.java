package org.constancy.listening;

import java.util.List;

/**
 * You said, we did, of all customers within a year.
 *
 * @param late the customers with most that was answered late or not at all, five at most
 */
public record TeamShare(AnsweredShare share, List<OfCustomer> late) {

    /** @param customerId whose share it is; {@code share} counts the voices of that customer alone */
    public record OfCustomer(String customerId, AnsweredShare share) {}
}
