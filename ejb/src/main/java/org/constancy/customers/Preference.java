package org.constancy.customers;

/**
 * How a person likes to be reached. Any part may be {@code null}: then he has not said.
 *
 * @param language BCP 47: {@code fr}
 * @param zone IANA, for instance {@code Europe/Brussels}; {@code null} is that of his country
 */
public record Preference(Medium medium, String language, QuietHours quiet, String zone) {

    static final Preference NONE = new Preference(null, null, null, null);
}
