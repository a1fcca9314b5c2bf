package org.constancy.contracts;

import java.time.Instant;

/**
 * A step that an agreement has taken.
 *
 * @param by who did it, or which job of ours
 */
public record AgreementStep(AgreementStatus status, Instant at, String by) {}
