package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules 5 and 11 for agreements: drafted from offerings, signed once, then as they are. */
@SystemTest
class AgreementIT {

    private final Api api;

    AgreementIT(Api api) {
        this.api = api;
    }

    @Test
    void aDraftFollowsTheCatalogue() {
        Deal deal = new Deal(api);
        JsonNode item = item(deal);
        assertEquals("Your sites stay connected", item.path("benefit").asText());
        assertEquals(deal.price, item.at("/itemPrice/0/productOfferingPrice/id").asText());
        reprice(deal, 700);
        api.patch(deal.agreement, "{\"description\": \"again\"}").expect(200);
        assertEquals(700, item(deal).at("/itemPrice/0/price/value").asInt());
    }

    @Test
    void whatIsSignedKeepsItsPricesAndNothingInItChanges() {
        Deal deal = new Deal(api);
        Answer signed = deal.sign(-1, 365).expect(200);
        assertEquals("in force", signed.json().path("status").asText());
        reprice(deal, 700);
        assertEquals(640, item(deal).at("/itemPrice/0/price/value").asInt());
        for (String change : List.of(
                "{\"name\": \"other\"}",
                "{\"agreementItem\": []}",
                "{\"status\": \"terminated\", \"version\": \"2\"}")) {
            api.patch(deal.agreement, change).expectError(409, "agreement.signed");
        }
        api.patch(deal.agreement, signed.text()).expect(200);
        api.delete(deal.agreement).expectError(409, "agreement.signed");
    }

    @Test
    void whatCannotBeSignedSaysAllThatIsMissing() {
        ObjectNode draft = Resource.AGREEMENT.body().put("status", "approved");
        String message = api.post(Resource.AGREEMENT.path(), draft)
                .expectError(409, "agreement.incomplete")
                .json()
                .path("message")
                .asText();
        for (String part : List.of("customer", "unknown-offering", "period")) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void statesMoveAlongTheirTable() {
        Deal deal = new Deal(api);
        Answer refused = deal.move("in force").expectError(409, "agreement.status.move");
        assertTrue(refused.json().path("message").asText().contains("in approval"), refused::toString);
        deal.move("Sent").expect(200);
        deal.move("draft").expectError(409, "agreement.status.move");
        deal.move("on its way").expectError(400, "agreement.status.word");
        assertEquals(
                "signed", deal.sign(10, 20).expect(200).json().path("status").asText());
        deal.move("in force").expectError(409, "agreement.incomplete");
        deal.move("terminated").expect(200);
        deal.move("signed").expectError(409, "agreement.status.move");
    }

    @Test
    void theProviderIsNeverEngagedAsTheCustomer() {
        Deal deal = new Deal(api);
        String provider = api.post(
                        Resource.ORGANIZATION.path(),
                        Resource.ORGANIZATION.body().put("isProvider", true))
                .expect(201)
                .json()
                .path("id")
                .asText();
        ObjectNode draft = deal.draft();
        ObjectNode party = draft.putArray("engagedParty").addObject().put("id", provider);
        api.post(Resource.AGREEMENT.path(), draft).expectError(409, "customer.internal");
        party.put("role", "provider");
        api.post(Resource.AGREEMENT.path(), draft).expect(201);
    }

    private JsonNode item(Deal deal) {
        return api.get(deal.agreement).expect(200).json().at("/agreementItem/0");
    }

    private void reprice(Deal deal, int value) {
        api.patch(
                        Resource.PRODUCT_OFFERING_PRICE.path(deal.price),
                        "{\"price\": {\"unit\": \"EUR\", \"value\": " + value + "}}")
                .expect(200);
    }
}
