package org.constancy.customers;

import java.time.ZoneId;

/**
 * A person as one who is written to.
 *
 * @param preference what he has said about it
 * @param language in which to write: what he prefers, else what his document says; {@code null} where nobody knows
 * @param zone where he is; UTC where nobody knows
 */
public record Reachable(ContactPerson person, Preference preference, String language, ZoneId zone) {}
