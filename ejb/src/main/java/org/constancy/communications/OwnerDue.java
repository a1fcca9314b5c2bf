package org.constancy.communications;

import java.time.Instant;

/**
 * How many customers of an account owner are due a talk.
 *
 * @param owner the sign-in name
 * @param silent how many are due
 * @param since when the one that waits longest was; {@code null} where none is
 */
public record OwnerDue(String owner, long silent, Instant since) {}
