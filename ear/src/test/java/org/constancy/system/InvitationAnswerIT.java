package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose answer to an invitation is taken, and what becomes of the others. */
@SystemTest
class InvitationAnswerIT {

    private final Api api;
    private final Invitations invitations;

    InvitationAnswerIT(Api api, Post post) {
        this.api = api;
        invitations = new Invitations(api, post);
    }

    @Test
    void aCalendarThatIsNoneOfOursLeavesTheMailAMail() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = invitations.planned(customer);
        invitations.deliver(
                customer,
                "Foreign",
                Invitations.calendar("REPLY", "somebody-elses@event", customer.mail(), "ACCEPTED", 0, 1, ""));
        invitations.deliver(
                customer,
                "Not invited",
                Invitations.calendar("REPLY", Invitations.uid(id), "x@elsewhere.example", "ACCEPTED", 0, 1, ""));
        invitations.deliver(
                customer,
                "Endless",
                Invitations.calendar(
                        "REPLY",
                        Invitations.uid(id),
                        customer.mail(),
                        "ACCEPTED",
                        0,
                        1,
                        "RDATE:20261125T080000Z\r\n".repeat(100_000)));
        invitations.deliver(
                customer, "Broken", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:" + Invitations.uid(id) + "\r\n");
        invitations.until(() -> List.of("Foreign", "Not invited", "Endless", "Broken").stream()
                .allMatch(each -> invitations.contacts(customer, each) == 1));
        assertEquals("open", invitations.participant(id).path("answer").asText("open"));
    }

    @Test
    void aMailWhoseAnswerWasNotTakenSaysWhy() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String id = invitations.planned(customer);
        ReachableCustomer nobody = new ReachableCustomer(null, null, Resource.fresh() + "@elsewhere.example");
        String subject = "Forwarded " + Resource.fresh();
        invitations.deliver(
                nobody,
                subject,
                Invitations.calendar("REPLY", Invitations.uid(id), nobody.mail(), "ACCEPTED", 0, 1, ""));
        String gone = "Gone " + Resource.fresh();
        invitations.deliver(
                nobody,
                gone,
                Invitations.calendar("REPLY", Invitations.uid(Resource.fresh()), nobody.mail(), "ACCEPTED", 0, 1, ""));
        invitations.until(() -> "not_invited".equals(waiting(subject)) && "unknown".equals(waiting(gone)));
    }

    @Test
    void onlyWhoIsInvitedOrAColleagueWhoSaysSoAnswersForHim() throws Exception {
        ReachableCustomer customer = ReachableCustomer.in(api);
        ReachableCustomer stranger = ReachableCustomer.in(api);
        String id = invitations.planned(customer);
        String sentBy = customer.mail().replace("@", "-desk@");
        String forged = Invitations.calendar("REPLY", Invitations.uid(id), customer.mail(), "DECLINED", 0, 1, "");
        invitations.deliver(stranger, "Forged", forged);
        invitations.deliver(
                stranger,
                "Forged as sent by",
                forged.replace("PARTSTAT", "SENT-BY=\"mailto:" + stranger.mail() + "\";PARTSTAT"));
        invitations.until(() -> invitations.contacts(stranger, "Forged") == 1
                && invitations.contacts(stranger, "Forged as sent by") == 1);
        assertEquals("open", invitations.participant(id).path("answer").asText("open"));
        ReachableCustomer desk = new ReachableCustomer(customer.id(), colleague(customer, sentBy), sentBy);
        invitations.deliver(desk, "Says nothing", forged);
        invitations.until(() -> invitations.contacts(customer, "Says nothing") == 1);
        assertEquals("open", invitations.participant(id).path("answer").asText("open"));
        invitations.deliver(desk, "For Ilse", forged.replace("PARTSTAT", "SENT-BY=\"mailto:" + sentBy + "\";PARTSTAT"));
        invitations.untilAnswer(id, "declined");
    }

    private String waiting(String subject) {
        for (JsonNode each : api.get("/api/v1/inbox?limit=1000").json()) {
            if (each.path("subject").asText().equals(subject)) {
                return each.path("invitation").asText();
            }
        }
        return null;
    }

    private String colleague(ReachableCustomer of, String mail) {
        ObjectNode person = (ObjectNode) api.get(Resource.INDIVIDUAL.path() + "/" + of.person())
                .expect(200)
                .json();
        ObjectNode colleague =
                Api.JSON.createObjectNode().put("givenName", "Jan").put("familyName", "Desk");
        colleague.set("relatedParty", person.get("relatedParty"));
        colleague
                .putArray("contactMedium")
                .addObject()
                .put("mediumType", "email")
                .putObject("characteristic")
                .put("emailAddress", mail);
        return api.post(Resource.INDIVIDUAL.path(), colleague)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }
}
