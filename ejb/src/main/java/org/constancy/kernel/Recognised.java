package org.constancy.kernel;

/**
 * Which resource an imported document is.
 *
 * @param id {@code null} where it is new, or where nobody can tell
 * @param refusal why nobody can tell, or {@code null}
 */
public record Recognised(String id, Refusal refusal) {}
