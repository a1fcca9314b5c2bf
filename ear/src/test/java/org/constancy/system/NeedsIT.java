package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Then you have really got to listen: needs in the customer's words, until he himself says that they are met. */
@SystemTest
class NeedsIT {

    private static final String NEEDS = "/api/v1/needs";

    private final Api api;
    private Deal deal;
    private String person;

    NeedsIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void someCustomer() {
        deal = new Deal(api);
        person = deal.person();
    }

    @Test
    void aNeedClosesOnlyWhenTheCustomerConfirmsIt() {
        String need = made(deal.need());
        api.patch(need, "{\"state\": \"confirmed\"}").expectError(409, "need.move");
        api.patch(need, "{\"state\": \"answered\"}").expectError(409, "need.answer");
        api.patch(need, "{\"state\": \"answered\", \"answer\": \"One bill from January on.\"}")
                .expect(200);
        api.patch(need, "{\"state\": \"confirmed\"}").expectError(409, "need.confirmation");
        String talk = id(deal.contact("phone", "outbound", 0));
        JsonNode confirmed =
                api.patch(need, confirmation(person, talk)).expect(200).json();
        assertEquals("confirmed", confirmed.path("state").asText());
        assertEquals(talk, confirmed.at("/confirmation/interaction/id").asText());
        assertEquals(3, confirmed.path("history").size());
        JsonNode again = api.patch(need, "{\"state\": \"understood\", \"note\": \"Not for the sites in Lyon.\"}")
                .expect(200)
                .json();
        assertTrue(again.path("confirmation").isMissingNode(), again::toString);
        assertEquals("Not for the sites in Lyon.", again.at("/history/3/note").asText());
    }

    @Test
    void aStrangerConfirmsNothing() {
        String need = made(deal.need().put("state", "answered").put("answer", "Yes."));
        Deal other = new Deal(api);
        api.patch(need, confirmation(person, id(other.contact("phone", "outbound", 0))))
                .expectError(409, "need.confirmation");
    }

    @Test
    void exactlyOnePersonIsAccountableAndHandOversAreCounted() {
        ObjectNode nobodys = deal.need();
        nobodys.remove("accountable");
        api.post(NEEDS, nobodys).expectError(400, "accountable.missing");
        api.post(NEEDS, deal.need().put("accountable", "nobody")).expectError(400, "accountable.unknown");
        String need = made(deal.need());
        api.patch(need, "{\"accountable\": null}").expectError(400, "accountable.missing");
        api.patch(need, "{\"accountable\": \"nobody\"}").expectError(400, "accountable.unknown");
        JsonNode kept = api.get(need).json();
        assertEquals(0, kept.path("handOvers").asInt());
        Instant heard = Instant.parse(kept.path("heardDate").asText());
        Duration term =
                Duration.between(heard, Instant.parse(kept.path("dueDate").asText()));
        assertTrue(term.toDays() == 30 || term.toDays() == 31 || term.toDays() == 29, kept::toString);
    }

    @Test
    void whatWasHeardInATalkIsANeedOnceThroughWhicheverDoorItCame() {
        ObjectNode talk = talk();
        talk.putArray("needHeard").add("One bill for all sites").add("A second line in Lyon");
        talk.putArray("promise").add("Send the offer until 2090-12-01");
        Answer kept = api.post(Resource.PARTY_INTERACTION.path(), talk).expect(201);
        assertEquals(talk.path("needHeard"), kept.json().path("needHeard"));
        String id = kept.json().path("id").asText();
        assertEquals(2, heardIn(NEEDS, id).size());
        JsonNode promise = heardIn("/api/v1/promises", id).path(0);
        assertTrue(promise.path("dueDate").asText().startsWith("2090-12-01"), promise::toString);
        assertEquals("admin", promise.path("accountable").asText());
        String path = Resource.PARTY_INTERACTION.path(id);
        api.patch(path, "{\"mood\": 4}").expect(200);
        api.patch(path, "{\"needHeard\": [\"One bill for all our sites\", \"A second line in Lyon\"]}")
                .expect(200);
        JsonNode needs = heardIn(NEEDS, id);
        assertEquals(2, needs.size());
        assertTrue(needs.findValuesAsText("words").contains("One bill for all our sites"), needs::toString);
        api.delete(path).expect(204);
        assertEquals(0, heardIn(NEEDS, id).size());
        assertEquals(0, heardIn("/api/v1/promises", id).size());
    }

    @Test
    void aTalkStaysWhileANeedThatSomebodyWorkedWithRefersToIt() {
        ObjectNode talk = talk();
        talk.putArray("needHeard").add("One bill for all sites");
        String id = api.post(Resource.PARTY_INTERACTION.path(), talk)
                .expect(201)
                .json()
                .path("id")
                .asText();
        api.patch(heardIn(NEEDS, id).at("/0/href").asText(), "{\"state\": \"understood\"}")
                .expect(200);
        api.delete(Resource.PARTY_INTERACTION.path(id)).expectError(409, "resource.referenced");
        assertEquals(1, heardIn(NEEDS, id).size());
    }

    @Test
    void whatWasSaidInPrivateIsNobodyElsesNeedUntilItIsForAll() {
        ObjectNode talk = talk().put("visibility", "private");
        talk.putArray("needHeard").add("Nobody may know that we look for a successor");
        String id = api.post(Resource.PARTY_INTERACTION.path(), talk)
                .expect(201)
                .json()
                .path("id")
                .asText();
        assertEquals(0, heardIn(NEEDS, id).size());
        api.patch(Resource.PARTY_INTERACTION.path(id), "{\"visibility\": \"all\"}")
                .expect(200);
        assertEquals(1, heardIn(NEEDS, id).size());
    }

    @Test
    void likeNeedsAreMergedAndBothVoicesStay() {
        String first = made(deal.need());
        Deal other = new Deal(api);
        String second = made(other.need());
        String into = "{\"state\": \"merged\", \"mergedInto\": {\"id\": \"%s\"}}";
        api.patch(second, into.formatted(id(second))).expectError(409, "need.merge");
        api.patch(second, into.formatted(id(first))).expect(200);
        JsonNode both = api.get(first).json();
        assertEquals(other.customer, both.at("/alsoVoiced/0/customer/id").asText());
        api.patch(first, "{\"alsoVoiced\": []}").expectError(409, "need.voices");
        api.patch(second, "{\"state\": \"heard\"}").expectError(409, "need.move");
        String share = "/api/v1/needs/answered?customer=" + other.customer;
        assertEquals(1, api.get(share).expect(200).json().path("waiting").asInt());
    }

    @Test
    void ofTwoWhoMergeBothWaysAtOnceOneIsRefused() {
        String into = "{\"state\": \"merged\", \"mergedInto\": {\"id\": \"%s\"}}";
        for (int i = 0; i < 5; i++) {
            String one = made(deal.need());
            String other = made(deal.need());
            List<Integer> statuses = Stream.of(List.of(one, other), List.of(other, one))
                    .parallel()
                    .map(pair -> api.patch(pair.get(0), into.formatted(id(pair.get(1))))
                            .status())
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 409), statuses);
        }
    }

    @Test
    void whoeverVoicedANeedIsDueATalkWhenWhatAnswersItIsLaunched() {
        deal.sign(-60, 300).expect(200);
        deal.contact("phone", "outbound", 47);
        String owner = Resource.fresh();
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"owner\": \"" + owner + "\"}")
                .expect(200);
        String offering = Sold.made(api, Resource.PRODUCT_OFFERING, Sold.body(api, Sold.price(api)));
        api.patch(made(deal.need()), "{\"answeredBy\": [{\"id\": \"" + offering + "\"}]}")
                .expect(200);
        String due = "/api/v1/due?owner=" + owner;
        assertFalse(api.get(due).expect(200).json().findValuesAsText("code").contains("answer"));
        api.patch(Resource.PRODUCT_OFFERING.path(offering), "{\"lifecycleStatus\": \"Launched\"}")
                .expect(200);
        assertTrue(api.get(due).expect(200).json().findValuesAsText("code").contains("answer"));
    }

    @Test
    void theShareCountsWhatWasAnsweredWithinThirtyDays() {
        Instant now = deal.now();
        made(past(now, 100, 20));
        made(past(now, 100, 20));
        made(past(now, 100, 40));
        made(deal.need().put("heardDate", now.minus(Duration.ofDays(50)).toString()));
        made(deal.need());
        JsonNode share = api.get("/api/v1/needs/answered?customer=" + deal.customer)
                .expect(200)
                .json();
        assertEquals(2, share.path("inTime").asInt());
        assertEquals(2, share.path("late").asInt());
        assertEquals(1, share.path("waiting").asInt());
        assertEquals(50, share.path("percent").asInt());
        assertEquals(
                0,
                api.get("/api/v1/needs/answered?accountable=nobody")
                        .json()
                        .path("late")
                        .asInt());
        api.get("/api/v1/needs/answered?from=soon").expectError(400, "query.from");
    }

    @Test
    void ownResourcesObeyTheRulesOfTmForum() {
        String need = made(deal.need());
        String tag = api.get(need).header("ETag");
        api.get(need, "If-None-Match", tag).expect(304);
        api.patch(need, "{\"state\": \"understood\"}", "If-Match", tag).expect(200);
        api.patch(need, "{\"state\": \"understood\"}", "If-Match", tag).expect(412);
        assertNotEquals(tag, api.get(need).header("ETag"));
        String mine = NEEDS + "?customer.id=" + deal.customer;
        assertEquals(
                1,
                api.get(mine + "&state=understood&sort=-dueDate")
                        .expect(200)
                        .json()
                        .size());
        assertEquals(
                "id", api.get(mine + "&fields=none").json().path(0).fieldNames().next());
        api.get(NEEDS + "?mood=5").expectError(400, "query.attribute");
        api.get(NEEDS + "?sort=answer").expectError(400, "query.sort");
        api.post(NEEDS, "{\"words\": \"x\"}").expectError(400, "body.mandatory");
        api.send("PUT", need, "{}", "Content-Type", "application/json").expect(405);
        api.delete(need).expectError(409, "need.stays");
        JsonNode audit = api.get("/api/v1/audit?resource=need&id=" + id(need)).json();
        assertEquals(2, audit.size());
    }

    private ObjectNode past(Instant now, int heardDaysAgo, int answeredAfter) {
        Instant heard = now.minus(Duration.ofDays(heardDaysAgo));
        return deal.need()
                .put("heardDate", heard.toString())
                .put("state", "answered")
                .put("answer", "Yes.")
                .put("answeredDate", heard.plus(Duration.ofDays(answeredAfter)).toString());
    }

    private ObjectNode talk() {
        ObjectNode talk = Resource.PARTY_INTERACTION.body();
        talk.putArray("relatedParty").addObject().put("id", deal.customer).put("role", "customer");
        return talk;
    }

    private JsonNode heardIn(String resources, String talk) {
        return api.get(resources + "?interaction.id=" + talk).expect(200).json();
    }

    private static ObjectNode confirmation(String person, String talk) {
        ObjectNode patch = Api.JSON.createObjectNode().put("state", "confirmed");
        ObjectNode confirmation = patch.putObject("confirmation");
        confirmation.putObject("person").put("id", person);
        confirmation.putObject("interaction").put("id", talk);
        return patch;
    }

    private String made(ObjectNode need) {
        return NEEDS + "/" + api.post(NEEDS, need).expect(201).json().path("id").asText();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
