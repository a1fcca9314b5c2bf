package org.constancy.integration.delivery;

/**
 * A CDI event, fired in the transaction that parks a delivery, for those who tell the administrator.
 *
 * @param delivery parked, with its last problem
 * @param to its target, as an administrator knows it
 */
public record Parked(Delivery delivery, String to) {}
