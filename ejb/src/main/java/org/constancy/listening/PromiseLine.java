package org.constancy.listening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day at the end of a promise as people write it on one line: {@code Send the offer until 2026-12-01}, {@code Angebot bis
 * 1.12.}, {@code Envoyer l'offre avant le 01/12/2026}, {@code Send the offer
 * (2026-12-01)}. Days come before months.
 */
public final class PromiseLine {

    private static final String WORD =
            "(?:until|till|by|on|before|bis(?: zum)?|am|vor(?: dem)?|jusqu['’]au|avant le|pour le|le)";
    private static final Pattern ISO =
            Pattern.compile("(?i).+?[\\s,:(](?:" + WORD + "\\s+)?(\\d{4})-(\\d{1,2})-(\\d{1,2})[)\\s.]*");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i).+?[\\s,:(]" + WORD + "\\s+(\\d{1,2})[./](\\d{1,2})[./]?(\\d{4})?[)\\s.]*");

    private PromiseLine() {}

    /**
     * @param said the customer's day on which it was promised; a day without a year is the next such
     * @return {@code null} where the line names none, or one that was over
     */
    public static LocalDate until(String line, LocalDate said) {
        String text = line.strip().lines().reduce((first, last) -> last).orElse("");
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        LocalDate until = null;
        if (iso.matches()) {
            until = day(iso.group(1), iso.group(2), iso.group(3));
        } else if (dayFirst.matches()) {
            until = dayFirst.group(3) == null
                    ? next(dayFirst.group(2), dayFirst.group(1), said)
                    : day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return until == null || until.isBefore(said) ? null : until;
    }

    private static LocalDate next(String month, String day, LocalDate said) {
        LocalDate thisYear = day(String.valueOf(said.getYear()), month, day);
        boolean over = thisYear != null && thisYear.isBefore(said);
        return over ? thisYear.plusYears(1) : thisYear;
    }

    /** {@code null} where there is no such day. */
    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
