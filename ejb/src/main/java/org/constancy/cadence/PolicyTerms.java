package org.constancy.cadence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Whom a cadence policy is for, and how often it wants a talk. All but the name may be {@code null}, and then asks nothing;
 * what is given must all hold.
 *
 * @param tier of the customer, in any case
 * @param segment of the customer, in any case
 * @param atLeast what the agreements in force are worth in a year, in {@code currency}
 * @param currency ISO 4217
 * @param phase only in this time of an agreement
 * @param role the talk must be with somebody who holds it at the customer, in any case
 * @param everyDays at most so many days between two talks
 * @param onDays a plan instead: so many days after the start, or before the renewal
 */
public record PolicyTerms(
        String name,
        String tier,
        String segment,
        BigDecimal atLeast,
        String currency,
        Phase phase,
        String role,
        Integer everyDays,
        List<Integer> onDays) {

    boolean isFor(Situation situation) {
        return same(tier, situation.tier())
                && same(segment, situation.segment())
                && (atLeast == null || situation.worth(currency).compareTo(atLeast) >= 0);
    }

    /** The cadence that holds when no phase and no role is asked for. */
    boolean general() {
        return phase == null && role == null;
    }

    private static boolean same(String wanted, String there) {
        return wanted == null || there != null && normal(wanted).equals(normal(there));
    }

    static String normal(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
