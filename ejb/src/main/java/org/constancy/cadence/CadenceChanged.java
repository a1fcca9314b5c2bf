package org.constancy.cadence;

/**
 * A CDI event, fired inside the transaction in which it changes when customers are due.
 *
 * @param customerId whose; {@code null} where a policy changed, which may concern all
 */
public record CadenceChanged(String customerId) {}
