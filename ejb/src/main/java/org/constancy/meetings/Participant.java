package org.constancy.meetings;

import java.time.Instant;

/**
 * Somebody of the customer who is invited.
 *
 * @param personId {@code null} while it is not known here who it is
 * @param mail where his invitation goes; {@code null} where no address is known
 * @param proposed the other time that he asks for, or {@code null}
 * @param comment what he wrote beside his answer, or {@code null}
 */
public record Participant(
        String personId,
        String name,
        String mail,
        Reply answer,
        Instant answeredAt,
        Instant proposed,
        String comment) {}
