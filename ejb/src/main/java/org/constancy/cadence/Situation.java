package org.constancy.cadence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What decides when a customer is due a talk. Days are those of his country.
 *
 * @param tier in any case, may be {@code null}
 * @param segment in any case, may be {@code null}
 * @param country ISO 3166-1, two letters; {@code null} where it is not known
 * @param agreements those in force
 * @param lastTalk the day of the last two-way contact, {@code null} where there was none
 * @param talksByRole the same for those who hold a role at the customer, by the role in lower case
 * @param resumes the first day behind a pause, {@code null} where none holds
 */
public record Situation(
        String tier,
        String segment,
        String country,
        List<Agreed> agreements,
        LocalDate lastTalk,
        Map<String, LocalDate> talksByRole,
        LocalDate resumes) {

    /** From when silence is counted: the last talk, else the earliest start; {@code null} where there is neither. */
    LocalDate since() {
        return lastTalk != null ? lastTalk : earliestStart();
    }

    LocalDate earliestStart() {
        return agreements.stream()
                .map(Agreed::start)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What is in force is worth in a year, in one currency. */
    BigDecimal worth(String currency) {
        return agreements.stream()
                .filter(each -> each.annualValue() != null && currency.equals(each.currency()))
                .map(Agreed::annualValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
