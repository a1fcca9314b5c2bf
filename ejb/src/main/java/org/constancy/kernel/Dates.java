package org.constancy.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Date-times as legacy systems write them. ISO 8601 with an offset; without one, or without a time, they are taken as UTC,
 * as the examples in the TM Forum specifications are written.
 */
public final class Dates {

    private Dates() {}

    /** The instant in whole milliseconds, or {@code null} where the text is no date-time between the years 1 and 9999. */
    public static Instant instant(String text) {
        Instant instant = parse(text);
        if (instant == null) {
            return null;
        }
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year < 1 || year > 9999 ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant parse(String text) {
        if (text == null || text.length() < 10 || text.length() > 40) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            return hasOffset(text)
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.indexOf('+', 10) > 0 || text.indexOf('-', 10) > 0;
    }
}
