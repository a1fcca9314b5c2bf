package org.constancy.customers;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * A CDI event, in the transaction of the change: a message that a member of staff wrote to this customer has gone out, or came
 * back.
 *
 * @param lastly when the last such message that went out was written, {@code null} where none was; to be asked when the customer
 *     is locked, so that of two messages at once the second to be told of sees both
 */
public record Written(String customerId, Supplier<Instant> lastly) {}
