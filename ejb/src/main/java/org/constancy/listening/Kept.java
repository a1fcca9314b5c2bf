package org.constancy.listening;

/**
 * What was kept of a talk.
 *
 * @param customerId whose it is, {@code null} where that is not known
 * @param untouched whether nobody has done anything with it yet, so that it may still be corrected with the talk
 * @param deleted whether it was taken back
 */
public record Kept(String id, String customerId, String words, boolean untouched, boolean deleted) {}
