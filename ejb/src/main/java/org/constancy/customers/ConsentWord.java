package org.constancy.customers;

import java.time.Instant;

/**
 * Somebody has said whether we may write to him.
 *
 * @param given {@code false} withdraws
 * @param source how we know: a form, a talk, a link in a mail; up to 200 characters
 * @param at when he said so; {@code null} is now
 */
public record ConsentWord(
        String personId,
        Purpose purpose,
        Medium medium,
        boolean given,
        LegalBasis legalBasis,
        String source,
        Instant at) {}
