package org.constancy.kernel;

/**
 * What became of one document of an import.
 *
 * @param id of the resource; {@code null} where it was refused and is not there
 * @param refusal why it was refused, else {@code null}
 */
public record Attempt(Outcome outcome, String id, Refusal refusal) {

    /** What became of it. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }
}
