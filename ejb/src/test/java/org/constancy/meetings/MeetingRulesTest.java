package org.constancy.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;
import org.junit.jupiter.api.Test;

class MeetingRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void anotherTimeAsksEverybodyAgainButWhoAskedForIt() {
        ObjectNode before = planned();
        participant(before, 0).put("answer", "accepted");
        participant(before, 1).put("answer", "proposed").put("proposed", "2026-11-26T09:00:00.000Z");
        ObjectNode after = before.deepCopy().put("startDateTime", "2026-11-26T09:00:00.000Z");
        MeetingRules.decide(before, after, NOW);
        assertEquals(1, after.path("sequence").asInt());
        assertEquals("open", participant(after, 0).path("answer").asText());
        assertEquals("accepted", participant(after, 1).path("answer").asText());
    }

    @Test
    void anAnswerIsNothingNewForTheOthers() {
        ObjectNode before = planned();
        ObjectNode after = before.deepCopy();
        participant(after, 0).put("answer", "declined");
        MeetingRules.decide(before, after, NOW);
        assertEquals(0, after.path("sequence").asInt());
    }

    @Test
    void whoStaysInvitedKeepsHisAnswer() {
        ObjectNode before = planned();
        participant(before, 0).put("answer", "tentative").put("comment", "If the train runs");
        ObjectNode after = planned().put("place", "Rue Neuve 1");
        MeetingRules.decide(before, after, NOW);
        assertEquals("tentative", participant(after, 0).path("answer").asText());
        assertEquals("If the train runs", participant(after, 0).path("comment").asText());
    }

    @Test
    void whatIsOverStays() {
        ObjectNode before = planned().put("state", "held");
        assertEquals("meeting.over", refused(before, before.deepCopy().put("state", "planned")));
        assertEquals("meeting.over", refused(before, before.deepCopy().put("place", "elsewhere")));
    }

    @Test
    void whatWasHeldElsewhereMayBeOfAnyDay() {
        ObjectNode held = planned().put("state", "held").put("startDateTime", "2025-03-04T09:00:00Z");
        MeetingRules.decide(null, held, NOW);
        assertEquals("held", held.path("state").asText());
        assertEquals("meeting.start", refused(null, held.deepCopy().put("startDateTime", "once upon a time")));
    }

    @Test
    void aMeetingIsPlannedForAMomentToCome() {
        assertEquals("meeting.start", refused(null, planned().put("startDateTime", "2026-11-22T09:00:00Z")));
        assertEquals("meeting.start", refused(null, planned().put("startDateTime", "2090-11-22T09:00:00Z")));
        assertEquals("meeting.minutes", refused(null, planned().put("minutes", 0)));
        assertEquals("meeting.zone", refused(null, planned().put("zone", "Middle/Earth")));
        assertEquals("meeting.channel", refused(null, planned().put("channel", "pigeon")));
        assertEquals("meeting.participants", refused(null, (ObjectNode)
                planned().set("participant", Json.object().arrayNode())));
    }

    @Test
    void anInvitationIsWhatTheStandardAsksForAndNoNameBreaksOutOfIt() throws Exception {
        ObjectNode meeting = planned().put("name", "A\r\nEND:VEVENT\r\nBEGIN:VEVENT");
        meeting.put("organizerName", "Maren\"\r\nX-EVIL:1").put("sequence", 3);
        String text = InvitationCalendar.write("7", meeting, Invitation.Kind.REQUEST, "care@nordlicht.example", NOW);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        assertEquals(1, calendar.getComponents().size(), text);
        assertEquals(0, text.lines().filter(each -> each.startsWith("X-EVIL")).count());
        assertEquals("7", InvitationCalendar.meeting(InvitationCalendar.uid("7")));
        String plain = text.replace("\r\n ", "");
        assertEquals(true, plain.contains("METHOD:REQUEST"), plain);
        assertEquals(true, plain.contains("SEQUENCE:3"), plain);
        assertEquals(true, plain.contains("RSVP=TRUE") && plain.contains("mailto:b@acme.example"), plain);
    }

    private static String refused(ObjectNode before, ObjectNode after) {
        return assertThrows(Refusal.class, () -> MeetingRules.decide(before, after, NOW))
                .code();
    }

    private static ObjectNode planned() {
        ObjectNode meeting = Json.object()
                .put("name", "How is it going?")
                .put("state", "planned")
                .put("startDateTime", "2026-11-25T09:00:00.000Z")
                .put("minutes", 30)
                .put("zone", "Europe/Brussels")
                .put("channel", "video")
                .put("sequence", 0);
        meeting.putArray("participant").add(invited("a")).add(invited("b"));
        return meeting;
    }

    private static ObjectNode invited(String id) {
        ObjectNode participant = Json.object().put("mail", id + "@acme.example");
        participant.putObject("person").put("id", id).put("name", id).put("href", Stored.HERE + "/individual/" + id);
        return participant;
    }

    private static ObjectNode participant(ObjectNode meeting, int place) {
        return (ObjectNode) meeting.path("participant").get(place);
    }
}
