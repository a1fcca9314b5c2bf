package org.constancy.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.constancy.communications.DueCustomer;
import org.constancy.meetings.MeetingState;
import org.constancy.meetings.MeetingView;
import org.junit.jupiter.api.Test;

class DueCalendarTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void aContactStandsOnItsDayAndARenewalToo() throws Exception {
        assertEquals(
                List.of(
                        "contact-7@constancy 20260320 Acme: time for a word",
                        "renewal-7@constancy 20260401 Acme: the agreement renews"),
                days(customer("Acme", "2026-03-20", null, "2026-03-31T22:00:00Z")));
    }

    @Test
    void whatIsOverdueStandsOnToday() throws Exception {
        assertEquals(
                List.of("contact-7@constancy 20260310 Acme: time for a word"),
                days(customer("Acme", "2026-02-01", null, null)));
    }

    @Test
    void aContactThatWasAgreedForAnEarlierDayTakesThePlaceOfTheDueOne() throws Exception {
        assertEquals(
                List.of("contact-7@constancy 20260312 Acme: a contact was agreed for today"),
                days(customer("Acme", "2026-03-20", "2026-03-12T08:00:00Z", null)));
    }

    @Test
    void aNameCannotAddAnEvent() throws Exception {
        String name = "A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:B; C, D";
        assertEquals(1, days(customer(name, "2026-03-20", null, null)).size());
    }

    @Test
    void everyEventHasWhatTheStandardAsksFor() throws Exception {
        assertSound(parsed(customer("Acme", "2026-03-20", null, "2026-03-31T22:00:00Z")));
    }

    @Test
    void aMeetingSaysHowOftenItChangedAndWhen() throws Exception {
        VEvent event = event(meeting("Hello", MeetingState.PLANNED));
        assertEquals("3", event.getSequence().getValue());
        assertEquals("20260309T080000Z", event.getLastModified().getValue());
        assertEquals("20260310T090000Z", event.getDateTimeStamp().getValue());
        assertEquals("CONFIRMED", event.getStatus().getValue());
    }

    @Test
    void aMeetingThatWasCalledOffSaysSo() throws Exception {
        VEvent event = event(meeting("Hello", MeetingState.CANCELLED));
        assertEquals("CANCELLED", event.getStatus().getValue());
        assertEquals("TRANSPARENT", event.getTimeTransparency().getValue());
    }

    @Test
    void noLineIsTooLongAndNoCharacterIsCutInTwo() throws Exception {
        for (int i = 0; i < 4; i++) {
            String name = "x".repeat(i) + "😀ü, Größe; \\n".repeat(12);
            String text = written(meeting(name, MeetingState.PLANNED));
            for (String line : text.split("\r\n")) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            }
            assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            assertEquals(
                    "Acme: " + name,
                    event(meeting(name, MeetingState.PLANNED)).getSummary().getValue());
        }
    }

    @Test
    void theCountOfADayNeverFalls() throws Exception {
        VEvent today = (VEvent) parsed(customer("Acme", "2026-03-20", null, null))
                .getComponents()
                .get(0);
        assertEquals(LocalDate.of(2026, 3, 10).toEpochDay(), today.getSequence().getSequenceNo());
    }

    private static VEvent event(MeetingView meeting) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(written(meeting)));
        assertSound(calendar);
        return (VEvent) calendar.getComponents().get(0);
    }

    private static void assertSound(Calendar calendar) {
        assertEquals(
                List.of(),
                calendar.validate().getEntries().stream()
                        .map(each -> each.getContext() + ": " + each.getMessage())
                        .toList());
    }

    private static String written(MeetingView meeting) {
        return new DueCalendar(Locale.ENGLISH, ZoneOffset.UTC, NOW, "https://constancy.example")
                .of(List.of(), List.of(meeting));
    }

    private static MeetingView meeting(String name, MeetingState state) {
        return new MeetingView(
                "5",
                9,
                3,
                Instant.parse("2026-03-09T08:00:00.123Z"),
                name,
                state,
                "7",
                "Acme",
                "anna",
                "Anna",
                NOW.plusSeconds(86_400),
                30,
                PARIS,
                "video",
                "Room 1, 2; 3",
                "",
                null,
                List.of(),
                NOW);
    }

    private static List<String> days(DueCustomer customer) throws Exception {
        TreeMap<String, String> days = new TreeMap<>();
        for (var component : parsed(customer).getComponents()) {
            VEvent event = (VEvent) component;
            days.put(
                    event.getUid().orElseThrow().getValue(),
                    event.getDateTimeStart().getValue() + " "
                            + event.getSummary().getValue());
        }
        return days.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    private static Calendar parsed(DueCustomer customer) throws Exception {
        String text = new DueCalendar(Locale.ENGLISH, ZoneOffset.UTC, NOW, "https://constancy.example")
                .of(List.of(customer), List.of());
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static DueCustomer customer(String name, String dueOn, String planned, String renewal) {
        LocalDate due = LocalDate.parse(dueOn);
        return new DueCustomer(
                "7",
                name,
                null,
                null,
                "anna",
                NOW,
                NOW.minusSeconds(3600),
                true,
                due.atStartOfDay(PARIS).toInstant(),
                due,
                null,
                null,
                null,
                30,
                0,
                planned == null ? null : Instant.parse(planned),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                renewal == null ? null : Instant.parse(renewal),
                1,
                null,
                null,
                null,
                0,
                null,
                PARIS);
    }
}
