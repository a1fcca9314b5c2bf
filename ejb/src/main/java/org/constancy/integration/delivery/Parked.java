package org.constancy.integration.delivery;

/**
 * A CDI event, fired in the transaction that parks a delivery, for those who tell the administrator.
 *
 * @param delivery parked, with its last problem
 */
public record Parked(Delivery delivery) {}
