package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** With whom and when one may meet, and what becomes of a meeting. */
@SystemTest
class MeetingIT {

    private final Api api;
    private final Invitations invitations;

    MeetingIT(Api api, Post post) {
        this.api = api;
        invitations = new Invitations(api, post);
    }

    @Test
    void onlyPeopleOfTheCustomerAreInvitedToAMomentToCome() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        ReachableCustomer other = ReachableCustomer.in(api);
        api.post(Invitations.MEETINGS, Invitations.meeting(customer.id(), other.person()))
                .expectError(409, "meeting.person");
        ObjectNode past =
                Invitations.meeting(customer.id(), customer.person()).put("startDateTime", "2020-01-01T00:00:00Z");
        api.post(Invitations.MEETINGS, past).expectError(400, "meeting.start");
        String path = Invitations.MEETINGS + "/" + invitations.planned(customer);
        api.delete(path).expectError(409, "meeting.stays");
        api.patch(path, "{\"state\": \"held\"}").expect(200);
        api.patch(path, "{\"place\": \"elsewhere\"}").expectError(409, "meeting.over");
    }

    @Test
    void aTalkThatIsTakenBackLeavesItsMeetingAPlan() {
        ReachableCustomer customer = ReachableCustomer.in(api);
        String path = Invitations.MEETINGS + "/" + invitations.planned(customer);
        JsonNode before = api.get(path).expect(200).json();
        String talk = api.post(Resource.PARTY_INTERACTION.path(), Resource.PARTY_INTERACTION.body())
                .expect(201)
                .json()
                .path("id")
                .asText();
        api.patch(path, "{\"state\": \"held\", \"interaction\": \"" + talk + "\"}")
                .expect(200);
        api.delete(Resource.PARTY_INTERACTION.path() + "/" + talk).expect(204);
        JsonNode after = api.get(path).expect(200).json();
        assertEquals("planned", after.path("state").asText());
        assertTrue(after.path("interaction").isMissingNode(), after.toString());
        assertEquals(before.path("sequence"), after.path("sequence"));
        api.patch(path, "{\"state\": \"cancelled\"}").expect(200);
    }
}
