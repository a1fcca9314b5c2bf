package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** People are invited by calendar, answer from theirs, and hear of what changes. */
@SystemTest
class InvitationIT {

    private final Api api;
    private final Invitations invitations;

    InvitationIT(Api api, Post post) {
        this.api = api;
        invitations = new Invitations(api, post);
    }

    @Test
    void whoIsInvitedAnswersFromHisCalendarAndHearsOfEveryChange() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = invitations.planned(customer);
        invitations.until(() -> invitations.calendars(customer, "REQUEST").size() == 1);
        String invitation = invitations.calendars(customer, "REQUEST").get(0);
        assertTrue(invitation.contains("UID:meeting-" + id + "@constancy"), invitation);
        assertTrue(invitation.contains("SEQUENCE:0"), invitation);
        assertTrue(invitation.contains("mailto:" + customer.mail()), invitation);
        invitations.reply(customer, id, "REPLY", "ACCEPTED", 0, 5, "COMMENT:Gladly\r\n");
        invitations.untilAnswer(id, "accepted");
        assertEquals("Gladly", invitations.participant(id).path("comment").asText());
        invitations.reply(customer, id, "REPLY", "DECLINED", 0, 4, "");
        Instant other = Invitations.day().plus(1, ChronoUnit.HOURS);
        String at = other.toString().replaceAll("[-:]", "");
        invitations.reply(customer, id, "COUNTER", "TENTATIVE", 0, 6, "DTSTART:" + at + "\r\n");
        invitations.untilAnswer(id, "proposed");
        String proposed = invitations.participant(id).path("proposed").asText();
        assertEquals(other, Instant.parse(proposed));
        api.patch(Invitations.MEETINGS + "/" + id, "{\"startDateTime\": \"" + proposed + "\"}")
                .expect(200);
        assertEquals("accepted", invitations.participant(id).path("answer").asText());
        invitations.until(() ->
                invitations.calendars(customer, "REQUEST").stream().anyMatch(each -> each.contains("SEQUENCE:1")));
        invitations.reply(customer, id, "REPLY", "DECLINED", 0, 9, "");
        api.patch(Invitations.MEETINGS + "/" + id, "{\"state\": \"cancelled\"}").expect(200);
        invitations.until(() -> invitations.calendars(customer, "CANCEL").size() == 1);
        assertEquals(
                "accepted",
                invitations.participant(id).path("answer").asText(),
                "an answer to what was asked before is too late");
        api.patch(Invitations.MEETINGS + "/" + id, "{\"state\": \"planned\"}").expectError(409, "meeting.over");
        assertEquals(0, invitations.contacts(customer, "Accepted"), "neither a plan nor a click is contact");
    }

    @Test
    void whoHasAnsweredElsewhereIsNotInvitedAgain() throws Exception {
        ReachableCustomer told = ReachableCustomer.in(api);
        ObjectNode meeting = Invitations.meeting(told.id(), told.person());
        ((ObjectNode) meeting.at("/participant/0")).put("answer", "accepted");
        String id = api.post(Invitations.MEETINGS, meeting)
                .expect(201)
                .json()
                .path("id")
                .asText();
        ReachableCustomer asked = ReachableCustomer.in(api);
        invitations.planned(asked);
        invitations.until(() -> invitations.calendars(asked, "REQUEST").size() == 1);
        assertEquals(0, invitations.calendars(told, "REQUEST").size());
        api.patch(Invitations.MEETINGS + "/" + id, "{\"place\": \"elsewhere\"}").expect(200);
        invitations.until(() -> invitations.calendars(told, "REQUEST").size() == 1);
    }
}
