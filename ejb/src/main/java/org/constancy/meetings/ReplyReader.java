package org.constancy.meetings;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/**
 * Reads an answer from a calendar of a stranger. Only the lines that an answer has are looked at, one by one: nothing is counted
 * out, looked up or fetched, however often an event recurs and whatever zones it brings along. What cannot be read is no answer.
 */
public final class ReplyReader implements ContentHandler {

    /** In characters. What is longer is no answer. */
    private static final int LONGEST = 256 * 1024;

    private static final int LONGEST_COMMENT = 1000;

    private final Map<String, String> event = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private String method;
    private final Deque<String> inside = new ArrayDeque<>();
    private String property = "";
    private String zone;
    private String standing;
    private String sentBy;
    private int events;
    private int attendees;

    private ReplyReader() {}

    /** @return {@code null} where the text is no answer to an invitation */
    public static CalendarReply read(String calendar) {
        if (calendar == null || calendar.length() > LONGEST) {
            return null;
        }
        ReplyReader reader = new ReplyReader();
        try {
            new CalendarParserImpl().parse(new StringReader(calendar), reader);
        } catch (IOException | ParserException | RuntimeException broken) {
            return null;
        }
        return reader.reply();
    }

    private CalendarReply reply() {
        boolean counter = "COUNTER".equals(method);
        String attendee = event.get("ATTENDEE");
        boolean whole = events == 1 && attendees == 1 && event.containsKey("UID") && attendee != null;
        if (!whole || !counter && !"REPLY".equals(method)) {
            return null;
        }
        Reply answer = counter ? Reply.PROPOSED : answer();
        if (answer == null || !event.getOrDefault("SEQUENCE", "0").matches("\\d{1,9}")) {
            return null;
        }
        return new CalendarReply(
                event.get("UID").strip(),
                address(attendee),
                sentBy == null ? null : address(sentBy),
                answer,
                Integer.parseInt(event.getOrDefault("SEQUENCE", "0")),
                stamp(),
                counter ? CalendarTime.read(event.get("DTSTART"), zone) : null,
                comment());
    }

    private static String address(String uri) {
        return uri.replace("\"", "").strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
    }

    private Reply answer() {
        return switch (standing == null ? "" : standing.toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> Reply.ACCEPTED;
            case "DECLINED" -> Reply.DECLINED;
            case "TENTATIVE" -> Reply.TENTATIVE;
            case "DELEGATED" -> Reply.DELEGATED;
            default -> null;
        };
    }

    private Instant stamp() {
        Instant stamp = CalendarTime.read(event.get("DTSTAMP"), null);
        return stamp == null ? Instant.EPOCH : stamp;
    }

    private String comment() {
        String text = event.getOrDefault("COMMENT", "")
                .replace("\\n", "\n")
                .replace("\\N", "\n")
                .replaceAll("\\\\([,;\\\\])", "$1")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST_COMMENT));
    }

    @Override
    public void startComponent(String name) {
        inside.push(name.toUpperCase(Locale.ROOT));
        events += "VEVENT".equals(inside.peek()) ? 1 : 0;
    }

    @Override
    public void endComponent(String name) {
        inside.poll();
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
        parameters.clear();
    }

    @Override
    public void parameter(String name, String value) {
        parameters.put(name.toUpperCase(Locale.ROOT), value);
    }

    @Override
    public void propertyValue(String value) {
        if (inside.isEmpty() && property.equals("METHOD")) {
            method = value.strip().toUpperCase(Locale.ROOT);
        }
        if (!"VEVENT".equals(inside.peek())) {
            return;
        }
        switch (property) {
            case "UID", "SEQUENCE", "DTSTAMP", "COMMENT" -> event.putIfAbsent(property, value);
            case "DTSTART" -> {
                event.putIfAbsent(property, value);
                zone = parameters.get("TZID");
            }
            case "ATTENDEE" -> {
                attendees++;
                event.put(property, value);
                standing = parameters.get("PARTSTAT");
                sentBy = parameters.get("SENT-BY");
            }
            default -> {}
        }
    }

    @Override
    public void endProperty(String name) {
        property = "";
    }

    @Override
    public void startCalendar() {
        inside.clear();
    }

    @Override
    public void endCalendar() {
        inside.clear();
    }
}
