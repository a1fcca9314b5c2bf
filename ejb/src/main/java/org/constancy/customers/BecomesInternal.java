package org.constancy.customers;

/**
 * A CDI event: an organisation is about to become one of the provider's own. A room where it is engaged as a customer refuses
 * with {@code customer.internal} (RULES 10).
 */
public record BecomesInternal(String organizationId, String name) {}
