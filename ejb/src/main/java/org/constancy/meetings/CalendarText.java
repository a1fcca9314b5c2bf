package org.constancy.meetings;

import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;

/** A calendar as it is sent: no line is longer than 75 bytes (RFC 5545, 3.1), and no character is cut in two. */
public final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final String FOLD = "\r\n ";

    private CalendarText() {}

    /** In lines that end with CR and LF. */
    public static String of(Calendar calendar) {
        StringBuilder text = new StringBuilder();
        for (String line : calendar.toString().split("\r\n")) {
            fold(line, text);
            text.append("\r\n");
        }
        return text.toString();
    }

    private static void fold(String line, StringBuilder into) {
        int length = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                into.append(FOLD);
                length = 1;
            }
            into.append(character);
            length += bytes;
            at += character.length();
        }
    }
}
