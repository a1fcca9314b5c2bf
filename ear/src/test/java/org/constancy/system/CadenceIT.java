package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How often we talk with whom: policies, what a change of them works out, and pauses. */
@SystemTest
class CadenceIT {

    private static final String POLICIES = "/api/v1/cadencePolicies";

    private final Api api;

    CadenceIT(Api api) {
        this.api = api;
    }

    @Test
    void aPolicyThatChangesIsWorkedOutForAll() throws InterruptedException {
        Deal deal = new Deal(api);
        String segment = Resource.fresh();
        String owner = signedAndOwned(deal);
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"segment\": \"" + segment + "\"}")
                .expect(200);
        deal.contact("phone", "outbound", 20);
        assertNull(due(owner));
        ObjectNode policy = Api.JSON.createObjectNode().put("name", "Often").put("segment", segment);
        String path = policy(policy.put("everyDays", 10));
        assertEquals(10, due(owner).path("cadenceDays").asInt());
        api.patch(path, "{\"everyDays\": 60}").expect(200);
        awaitRun();
        assertNull(due(owner));
        api.delete(path).expect(204);
        api.get(path).expectError(404, "cadencePolicy.unknown");
    }

    @Test
    void theTalkMustBeWithSomebodyOfTheRole() throws InterruptedException {
        Deal deal = new Deal(api);
        String role = Resource.fresh();
        String owner = signedAndOwned(deal);
        ObjectNode policy =
                Api.JSON.createObjectNode().put("name", "Whoever decides").put("role", role);
        String path = policy(policy.put("everyDays", 90));
        deal.contact("phone", "outbound", 2);
        assertEquals("role", due(owner).at("/reasons/0/code").asText());
        call(person(deal), role.toUpperCase());
        assertNull(due(owner));
        api.delete(path).expect(204);
    }

    @Test
    void aTalkCountsForTheRoleThatThePersonHasEvenIfItIsGivenLater() throws InterruptedException {
        Deal deal = new Deal(api);
        String role = Resource.fresh();
        String owner = signedAndOwned(deal);
        String person = person(deal);
        call(person, "contact");
        ObjectNode policy =
                Api.JSON.createObjectNode().put("name", "Whoever decides").put("role", role);
        String path = policy(policy.put("everyDays", 90));
        assertEquals("role", due(owner).at("/reasons/0/code").asText());
        api.patch(Resource.INDIVIDUAL.path(person), "{\"contactRole\": \"" + role + "\"}")
                .expect(200);
        assertNull(due(owner));
        api.delete(path).expect(204);
    }

    @Test
    void aPausedCustomerIsDueAgainBehindThePause() {
        Deal deal = new Deal(api);
        String owner = signedAndOwned(deal);
        String pauses = "/api/v1/customers/" + deal.customer + "/pauses";
        LocalDate last = LocalDate.ofInstant(deal.now(), ZoneOffset.UTC).plusDays(20);
        ObjectNode pause =
                Api.JSON.createObjectNode().put("reason", "They move").put("until", last.toString());
        api.post(pauses, pause).expect(201);
        api.post(pauses, pause).expectError(409, "cadence.paused");
        assertNull(due(owner));
        Instant behind = deal.now().plus(Duration.ofDays(28));
        JsonNode row = api.get("/api/v1/due?owner=" + owner + "&at=" + behind)
                .expect(200)
                .json()
                .path(0);
        assertTrue(LocalDate.parse(row.path("dueOn").asText()).isAfter(last), row::toString);
        api.delete(pauses).expect(204);
        assertEquals("never", due(owner).at("/reasons/0/code").asText());
        assertTrue(api.get(pauses).expect(200).json().at("/0/endedBy").isTextual());
        assertEquals(
                "pause",
                api.get("/api/v1/customers/" + deal.customer + "/timeline")
                        .json()
                        .at("/0/kind")
                        .asText());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        api.post(POLICIES, "{\"name\": \"x\"}").expectError(400, "cadence.days.missing");
        api.post(POLICIES, "{\"name\": \"x\", \"everyDays\": 1.5}").expectError(400, "json.type");
        api.post(POLICIES, "{\"name\": \"x\", \"colour\": 1}").expectError(400, "json.attribute");
        api.post(POLICIES, "{\"name\": \"x\", \"onDays\": [1], \"phase\": \"in May\"}")
                .expectError(400, "cadence.phase");
        api.delete(POLICIES + "/nothing").expectError(404, "cadencePolicy.unknown");
        String pauses = "/api/v1/customers/" + new Deal(api).customer + "/pauses";
        api.post(pauses, "{\"reason\": \"x\", \"until\": \"2100-01-01\"}").expectError(400, "cadence.pause.until");
        api.post(pauses, "{\"reason\": \" \", \"until\": \"2100-01-01\"}").expectError(400, "cadence.pause.reason");
        api.delete(pauses).expectError(409, "cadence.paused.not");
        api.get("/api/v1/customers/nobody/pauses").expectError(404, "customer.unknown");
    }

    /** The account owner of a customer with an agreement in force; he has no other. */
    private String signedAndOwned(Deal deal) {
        String owner = Resource.fresh();
        deal.sign(-200, 300).expect(200);
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"owner\": \"" + owner + "\"}")
                .expect(200);
        return owner;
    }

    /** Keeps a policy until it is worked out for all; gives its path. */
    private String policy(ObjectNode policy) throws InterruptedException {
        JsonNode kept = api.post(POLICIES, policy).expect(201).json();
        awaitRun();
        return POLICIES + "/" + kept.path("id").asText();
    }

    private void call(String person, String role) {
        ObjectNode talk = Resource.PARTY_INTERACTION.body().put("direction", "outbound");
        talk.putArray("channel").addObject().put("name", "phone");
        talk.putArray("relatedParty").addObject().put("id", person).put("role", role);
        api.post(Resource.PARTY_INTERACTION.path(), talk).expect(201);
    }

    private String person(Deal deal) {
        ObjectNode person = Resource.INDIVIDUAL.body();
        person.putArray("relatedParty").addObject().put("id", deal.organization).put("role", "employer");
        return api.post(Resource.INDIVIDUAL.path(), person)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** The first row of an owner who has one customer, or {@code null} where he is not due. */
    private JsonNode due(String owner) {
        return api.get("/api/v1/due?owner=" + owner).expect(200).json().get(0);
    }

    private void awaitRun() throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            if (api.get(POLICIES + "/runs")
                    .expect(200)
                    .json()
                    .at("/0/state")
                    .asText()
                    .equals("Succeeded")) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("It has not been worked out within a minute");
    }
}
