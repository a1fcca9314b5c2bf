package org.constancy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Dates as people say them, in the reader's zone and language: {@code today}, {@code on Thursday}, {@code 6 November},
 * {@code 11 February 2027}. {@code <co:when>} shows them with the exact one on hover.
 */
@Named
@RequestScoped
public class Days {

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** This moment, for beans that outlive a request and therefore hold no clock. */
    public Instant now() {
        return clock.instant();
    }

    /** The reader's today. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), reader.getZone());
    }

    /** The moment at which the reader's tomorrow begins. */
    public Instant endOfToday() {
        return today().plusDays(1).atStartOfDay(reader.getZone()).toInstant();
    }

    /** {@code yesterday}, {@code today}, {@code tomorrow}, else the day; with the year unless it is this one. */
    public String say(LocalDate day) {
        long away = ChronoUnit.DAYS.between(today(), day);
        if (away == 0) {
            return texts.get("day.today");
        }
        if (away == 1 || away == -1) {
            return texts.get(away == 1 ? "day.tomorrow" : "day.yesterday");
        }
        return format(
                day.getYear() == today().getYear() ? "day.format" : "day.format.year",
                day.atStartOfDay(reader.getZone()));
    }

    /** Day and time of day. */
    public String say(Instant moment) {
        ZonedDateTime at = moment.atZone(reader.getZone());
        return texts.say("day.at", say(at.toLocalDate()), time(moment));
    }

    /** {@code 6 Nov}, for narrow columns; with the year unless it is this one. */
    public String brief(LocalDate day) {
        return format(
                day.getYear() == today().getYear() ? "day.format.brief" : "day.format.brief.year",
                day.atStartOfDay(reader.getZone()));
    }

    /** {@code 6 Nov}, where the year stands elsewhere. */
    public String dayAndMonth(LocalDate day) {
        return format("day.format.brief", day.atStartOfDay(reader.getZone()));
    }

    /**
     * Whether a moment says no more than its day: midnight for the customer or for the reader, or in UTC, as which many systems
     * send a day.
     */
    public boolean isDay(Instant moment, ZoneId zone) {
        return Stream.of(ZoneOffset.UTC, zone, reader.getZone())
                .anyMatch(each -> moment.atZone(each).toLocalTime().equals(LocalTime.MIDNIGHT));
    }

    /** The day of a moment: that which was meant where it says no more, else the reader's. */
    public LocalDate of(Instant moment, ZoneId zone) {
        boolean agreed = isDay(moment, zone)
                && !of(moment).atStartOfDay(reader.getZone()).toInstant().equals(moment);
        return agreed ? agreed(moment, zone) : of(moment);
    }

    /** {@code 09:05}. */
    public String time(Instant moment) {
        return format("day.format.time", moment.atZone(reader.getZone()));
    }

    /** {@code Monday 23 November}. */
    public String named(LocalDate day) {
        return format("day.format.named", day.atStartOfDay(reader.getZone()));
    }

    /** {@code November}, and its year unless it is this one. */
    public String month(LocalDate day) {
        boolean thisYear = day.getYear() == today().getYear();
        return format(thisYear ? "day.format.month" : "day.format.month.year", day.atStartOfDay(reader.getZone()));
    }

    /** {@code Nov} */
    public String shortMonth(LocalDate day) {
        return format("day.format.month.brief", day.atStartOfDay(reader.getZone()));
    }

    /** Everything there is to know about the moment: weekday, day, year, time, zone. */
    public String exactly(Instant moment) {
        return format("day.format.exact", moment.atZone(reader.getZone()));
    }

    /** The day in full. */
    public String exactly(LocalDate day) {
        return format("day.format.full", day.atStartOfDay(reader.getZone()));
    }

    /** The day that it is for the reader. */
    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, reader.getZone());
    }

    /**
     * The day that was agreed on, in the customer's zone. Many systems send a day as its midnight in UTC: then it is that
     * day, wherever the customer is.
     */
    public LocalDate agreed(Instant moment, ZoneId zone) {
        boolean day = moment.truncatedTo(ChronoUnit.DAYS).equals(moment);
        return LocalDate.ofInstant(moment, day ? ZoneOffset.UTC : zone);
    }

    /** The last whole day before an end. */
    public LocalDate last(Instant end, ZoneId zone) {
        boolean day = end.truncatedTo(ChronoUnit.DAYS).equals(end);
        return LocalDate.ofInstant(end.minusMillis(1), day ? ZoneOffset.UTC : zone);
    }

    private String format(String key, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(texts.get(key), reader.getLocale()).format(at);
    }
}
