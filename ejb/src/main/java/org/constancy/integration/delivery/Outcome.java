package org.constancy.integration.delivery;

/** What became of a claimed delivery. @param answer {@code null} where it was not tried after all */
record Outcome(Delivery delivery, Answer answer) {}
