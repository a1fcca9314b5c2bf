package org.constancy.meetings;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import net.fortuna.ical4j.model.Calendar;

/** A time as a calendar writes it: {@code 20261125T090000Z}, or without the Z in a zone, by its own name or by Windows'. */
final class CalendarTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Properties WINDOWS = windows();

    private CalendarTime() {}

    /** @return {@code null} where it is no time, a day alone, or in a zone that nobody knows */
    static Instant read(String text, String zone) {
        if (text == null) {
            return null;
        }
        try {
            String said = text.strip();
            boolean utc = said.endsWith("Z");
            LocalDateTime time = LocalDateTime.parse(utc ? said.substring(0, said.length() - 1) : said, FORM);
            return utc
                    ? time.toInstant(ZoneOffset.UTC)
                    : zone == null ? null : time.atZone(zone(zone)).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZoneId zone(String name) {
        String plain = name.replace("\"", "").strip();
        return ZoneId.of(WINDOWS.getProperty(plain, plain));
    }

    /** The zones of Windows by their names, as the calendar library knows them. */
    private static Properties windows() {
        Properties names = new Properties();
        try (InputStream in =
                Calendar.class.getResourceAsStream("/net/fortuna/ical4j/transform/compliance/msTimezoneNames")) {
            names.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }
}
