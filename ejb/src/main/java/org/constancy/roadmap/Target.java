package org.constancy.roadmap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constancy.kernel.Refusal;

/**
 * When a step is to be done: by a day, or some time in a quarter.
 *
 * @param last the last day on which it is in time
 * @param quarter whether no day was named
 */
public record Target(LocalDate last, boolean quarter) {

    private static final Pattern QUARTER = Pattern.compile("(?i)(\\d{4})-Q([1-4])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Reads {@code 2027-03-31} or {@code 2027-Q1}; refused with 400 {@code roadmap.target}. */
    public static Target read(String text) {
        Matcher quarter = QUARTER.matcher(text.strip());
        try {
            if (quarter.matches()) {
                int month = Integer.parseInt(quarter.group(2)) * 3;
                LocalDate first = LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1);
                return new Target(first.plusMonths(1).minusDays(1), true);
            }
            if (DAY.matcher(text.strip()).matches()) {
                return new Target(LocalDate.parse(text.strip()), false);
            }
        } catch (DateTimeException e) {
            throw refusal(text);
        }
        throw refusal(text);
    }

    /** As it is written in a document. */
    public String word() {
        return quarter ? last.getYear() + "-Q" + number() : last.toString();
    }

    /** 1 to 4. */
    public int number() {
        return (last.getMonthValue() + 2) / 3;
    }

    private static Refusal refusal(String text) {
        return Refusal.invalid(
                "roadmap.target",
                "A step is for a day, as 2027-03-31, or for a quarter, as 2027-Q1.",
                "step.target: " + text);
    }
}
