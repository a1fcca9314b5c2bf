package org.constancy.schema.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The sample provider's calendar: everything in it is counted from one day, so that its dates always make sense.
 *
 * @param today the day on which the sample provider was asked for, in UTC
 */
record Days(LocalDate today) {

    static Days of(Instant now) {
        return new Days(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    LocalDate in(int days) {
        return today.plusDays(days);
    }

    /** The day itself, or the Friday before where it is a Saturday or Sunday. */
    static LocalDate workday(LocalDate day) {
        int back = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return day.minusDays(back);
    }

    /** A minute of that day at which people are at work. */
    static Instant atWork(LocalDate day, ZoneId zone, Chance chance) {
        LocalTime time = LocalTime.of(8, 30).plusMinutes(chance.between(0, 520));
        return workday(day).atTime(time).atZone(zone).toInstant();
    }

    /** A full hour of that day at which people are at work; the Monday after where it is a Saturday or Sunday. */
    static Instant onTheHour(LocalDate day, ZoneId zone, Chance chance) {
        int on = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        LocalDate workday = on == 0 ? day : day.plusDays(3 - on);
        return workday.atTime(chance.between(9, 16), 0).atZone(zone).toInstant();
    }

    /** The beginning of the day, as a document writes it. */
    static String written(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
