package org.constancy.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReplyReaderTest {

    private static final String ILSE = "ATTENDEE;CN=\"Vermeulen; Ilse\";PARTSTAT=ACCEPTED:mailto:Ilse@Acme.example\r\n";

    @Test
    void anAnswerSaysWhoAnswersWhatAndWhen() {
        CalendarReply reply = ReplyReader.read(calendar("REPLY", ILSE + "COMMENT:With pleasure\\, at nine\r\n"));
        assertEquals("meeting-7@constancy", reply.uid());
        assertEquals("ilse@acme.example", reply.attendee());
        assertEquals(Reply.ACCEPTED, reply.answer());
        assertEquals(2, reply.sequence());
        assertEquals(Instant.parse("2026-11-23T08:00:00Z"), reply.stamp());
        assertEquals("With pleasure, at nine", reply.comment());
        assertNull(reply.proposed());
        assertNull(reply.sentBy());
        String sent = ILSE.replace("PARTSTAT", "SENT-BY=\"mailto:Desk@Acme.example\";PARTSTAT");
        assertEquals(
                "desk@acme.example", ReplyReader.read(calendar("REPLY", sent)).sentBy());
    }

    @Test
    void aCounterAsksForATimeInUtcInAZoneOrInOneOfWindows() {
        Instant nine = Instant.parse("2026-11-25T08:00:00Z");
        assertEquals(nine, proposed("DTSTART:20261125T080000Z\r\n"));
        assertEquals(nine, proposed("DTSTART;TZID=Europe/Brussels:20261125T090000\r\n"));
        assertEquals(nine, proposed("DTSTART;TZID=\"W. Europe Standard Time\":20261125T090000\r\n"));
        assertNull(proposed("DTSTART;TZID=Nowhere:20261125T090000\r\n"));
        assertNull(proposed("DTSTART;VALUE=DATE:20261125\r\n"));
    }

    @Test
    void theTimesOfAZoneAreNotThoseOfTheEvent() {
        String zone =
                "BEGIN:VTIMEZONE\r\nTZID:X\r\nTZURL:http://127.0.0.1/zone\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n"
                        + "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT";
        String counter =
                calendar("COUNTER", ILSE + "DTSTART:20261125T080000Z\r\n").replaceFirst("BEGIN:VEVENT", zone);
        assertEquals(
                Instant.parse("2026-11-25T08:00:00Z"), ReplyReader.read(counter).proposed());
    }

    @Test
    void whatIsNoAnswerIsNone() {
        assertNull(ReplyReader.read(null));
        assertNull(ReplyReader.read(""));
        assertNull(ReplyReader.read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"));
        assertNull(ReplyReader.read(calendar("REQUEST", ILSE)));
        assertNull(ReplyReader.read(calendar("REPLY", "")));
        assertNull(ReplyReader.read(calendar("REPLY", ILSE + ILSE)), "one person answers");
        assertNull(ReplyReader.read(calendar("REPLY", ILSE.replace("ACCEPTED", "X-NONSENSE"))));
        assertNull(ReplyReader.read(calendar("REPLY", ILSE).replace("SEQUENCE:2", "SEQUENCE:99999999999")));
    }

    @Test
    void aHundredThousandRecurrencesTakeNoTime() {
        String many = "RDATE:20261125T080000Z\r\n".repeat(100_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertNull(ReplyReader.read(calendar("REPLY", ILSE + many))));
        CalendarReply reply = ReplyReader.read(calendar("REPLY", ILSE + "RRULE:FREQ=SECONDLY;COUNT=100000\r\n"));
        assertEquals(Reply.ACCEPTED, reply.answer());
    }

    private static Instant proposed(String start) {
        return ReplyReader.read(calendar("COUNTER", ILSE + start)).proposed();
    }

    private static String calendar(String method, String lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nMETHOD:" + method
                + "\r\nBEGIN:VEVENT\r\nUID:meeting-7@constancy\r\nSEQUENCE:2\r\nDTSTAMP:20261123T080000Z\r\n" + lines
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
