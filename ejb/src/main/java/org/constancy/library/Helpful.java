package org.constancy.library;

/** An item that may help a customer, with the need for which it does. */
public record Helpful(String needId, Suggestion item) {}
