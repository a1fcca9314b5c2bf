package org.constancy.cadence;

import java.time.LocalDate;

/**
 * When a customer is due a talk, and why then.
 *
 * @param on a working day of the customer's country
 * @param cadenceDays how many days of silence are allowed, whatever else asks for a talk
 * @param day of the plan that asks for it, or the days that a role allows; {@code null} for {@link Because#SILENCE}
 * @param role who must be talked with, {@code null} but for {@link Because#ROLE}
 */
public record NextTalk(LocalDate on, int cadenceDays, Because because, Integer day, String role) {

    /** What asks for a talk first. */
    public enum Because {
        /** The time since the last talk. */
        SILENCE,
        /** The plan after the start of an agreement. */
        START,
        /** The plan before a renewal. */
        RENEWAL,
        /** Too long no talk with those who hold a role. */
        ROLE
    }

    NextTalk on(LocalDate day) {
        return new NextTalk(day, cadenceDays, because, this.day, role);
    }
}
