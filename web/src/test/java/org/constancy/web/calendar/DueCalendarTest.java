package org.constancy.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
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
        parsed(customer("Acme", "2026-03-20", null, "2026-03-31T22:00:00Z")).validate();
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
