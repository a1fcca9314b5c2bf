package org.constancy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Dates as people say them, in the reader's zone and language: {@code today}, {@code on Thursday}, {@code 6 November},
 * {@code 11 February 2027}. {@code <co:when>} shows them with the exact one on hover.
 */
@Named
@RequestScoped
public class Days {

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** The reader's today. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), texts.reader.getZone());
    }

    /** {@code yesterday}, {@code today}, {@code tomorrow}, else the day; with the year unless it is this one. */
    public String say(LocalDate day) {
        long away = ChronoUnit.DAYS.between(today(), day);
        if (away == 0) {
            return texts.pattern("day.today");
        }
        if (away == 1 || away == -1) {
            return texts.pattern(away == 1 ? "day.tomorrow" : "day.yesterday");
        }
        return format(day.getYear() == today().getYear() ? "day.format" : "day.format.year", day.atStartOfDay(zone()));
    }

    /** Day and time of day. */
    public String say(Instant moment) {
        ZonedDateTime at = moment.atZone(zone());
        return texts.say("day.at", say(at.toLocalDate()), time(moment));
    }

    /** {@code 6 Nov}, for narrow columns; with the year unless it is this one. */
    public String brief(LocalDate day) {
        return format(
                day.getYear() == today().getYear() ? "day.format.brief" : "day.format.brief.year",
                day.atStartOfDay(zone()));
    }

    /** {@code 09:05}. */
    public String time(Instant moment) {
        return format("day.format.time", moment.atZone(zone()));
    }

    /** {@code Monday 23 November}. */
    public String named(LocalDate day) {
        return format("day.format.named", day.atStartOfDay(zone()));
    }

    /** {@code November}, and its year unless it is this one. */
    public String month(LocalDate day) {
        boolean thisYear = day.getYear() == today().getYear();
        return format(thisYear ? "day.format.month" : "day.format.month.year", day.atStartOfDay(zone()));
    }

    /** Everything there is to know about the moment: weekday, day, year, time, zone. */
    public String exactly(Instant moment) {
        return format("day.format.exact", moment.atZone(zone()));
    }

    /** The day in full. */
    public String exactly(LocalDate day) {
        return format("day.format.full", day.atStartOfDay(zone()));
    }

    /** The day that it is for the reader. */
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    private ZoneId zone() {
        return texts.reader.getZone();
    }

    private String format(String key, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(texts.pattern(key), texts.locale()).format(at);
    }
}
