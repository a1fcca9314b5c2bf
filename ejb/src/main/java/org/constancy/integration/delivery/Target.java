package org.constancy.integration.delivery;

/** Where deliveries of one kind go; a slow one hurts itself alone. */
public record Target(String carrier, String name) {}
