package org.constancy.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was said: who may see it, what it said before it was corrected, and dates that nobody can mean. */
@SystemTest
class InteractionIT extends Console {

    InteractionIT(Api api) {
        super(api);
    }

    @Test
    void whatIsPrivateIsSeenByItsAuthorAlone() {
        Deal deal = new Deal(api);
        String path = Resource.PARTY_INTERACTION.path(said(deal, "Nobody else may know", "private"));
        api.get(path).expect(200);
        assertTrue(timeline(deal).toString().contains("Nobody else may know"));
        page.navigate("/customers/customer.xhtml?id=" + deal.customer);
        assertThat(page.locator(".timeline")).not().containsText("Nobody else may know");
        page.navigate("/prepare.xhtml?id=" + deal.customer);
        assertThat(page.locator("body")).not().containsText("Nobody else may know");
        api.patch(path, "{\"visibility\": \"all\"}").expect(200);
        page.navigate("/customers/customer.xhtml?id=" + deal.customer);
        assertThat(page.locator(".timeline")).containsText("Nobody else may know");
        api.patch(path, "{\"visibility\": \"some\"}").expectError(400, "interaction.visibility");
    }

    @Test
    void aCorrectionKeepsWhatWasThereBefore() {
        Deal deal = new Deal(api);
        String path = Resource.PARTY_INTERACTION.path(said(deal, "They want two lines", "all"));
        api.patch(path, "{\"note\": [{\"text\": \"They want three lines\"}]}").expect(200);
        JsonNode entry = timeline(deal).get(0);
        assertEquals("They want three lines", entry.path("notes").asText());
        JsonNode corrected = entry.at("/corrected/0");
        assertEquals("They want two lines", corrected.path("before").asText(), entry::toString);
        assertEquals("They want three lines", corrected.path("after").asText(), entry::toString);
        page.navigate("/customers/customer.xhtml?id=" + deal.customer);
        assertThat(page.locator(".timeline")).containsText("They want two lines");
    }

    @Test
    void datesThatNobodyCanMeanMoveNoClock() {
        Deal deal = new Deal(api);
        String owner = Resource.fresh();
        deal.sign(-200, 300).expect(200);
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"owner\": \"" + owner + "\"}")
                .expect(200);
        for (String year : new String[] {"1890", "2090"}) {
            ObjectNode talk = talk(deal);
            talk.putObject("interactionDate").put("startDateTime", year + "-05-01T10:00:00Z");
            JsonNode kept = api.post(Resource.PARTY_INTERACTION.path(), talk)
                    .expect(201)
                    .json();
            assertEquals(
                    year + "-05-01T10:00:00Z",
                    kept.at("/interactionDate/startDateTime").asText());
        }
        JsonNode row = api.get("/api/v1/due?owner=" + owner).expect(200).json().path(0);
        assertEquals("never", row.at("/reasons/0/code").asText());
        assertEquals(200, row.path("silentDays").asInt());
    }

    @Test
    void theSilentAreListedWithTheirAgreementsAndExported() {
        Deal deal = new Deal(api);
        String owner = Resource.fresh();
        deal.sign(-200, 300).expect(200);
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"owner\": \"" + owner + "\"}")
                .expect(200);
        JsonNode row =
                api.get("/api/v1/silence?by=value&owner=" + owner).expect(200).json();
        assertEquals(1, row.size());
        assertEquals(46080, row.at("/0/agreement/0/annualValue/value").asInt());
        Answer sheet = api.get("/api/v1/silence/sheet").expect(200);
        assertTrue(sheet.text().contains(deal.customer), sheet::text);
        api.get("/api/v1/silence?by=colour").expectError(400, "query.by");
        deal.contact("phone", "outbound", 1);
        assertEquals(
                0, api.get("/api/v1/silence?owner=" + owner).expect(200).json().size());
        assertFalse(api.get("/api/v1/silence/sheet").text().contains(deal.customer));
    }

    @Test
    void whatIsOpenIsSaidWithTheReasons() {
        Deal deal = new Deal(api);
        String owner = Resource.fresh();
        deal.sign(-200, 300).expect(200);
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"owner\": \"" + owner + "\"}")
                .expect(200);
        ObjectNode talk = talk(deal);
        talk.putArray("needHeard").add("A second line");
        talk.putArray("promise").add("An offer by Friday");
        api.post(Resource.PARTY_INTERACTION.path(), talk).expect(201);
        Instant later = deal.now().plus(Duration.ofDays(40));
        JsonNode row = api.get("/api/v1/due?owner=" + owner + "&at=" + later)
                .expect(200)
                .json()
                .path(0);
        List<String> codes = row.path("reasons").findValuesAsText("code");
        assertEquals(List.of("silent", "needs", "promise", "value"), codes, row::toString);
    }

    private String said(Deal deal, String text, String visibility) {
        ObjectNode talk = talk(deal).put("visibility", visibility);
        talk.putArray("note").addObject().put("text", text);
        talk.putArray("needHeard").add(text);
        return api.post(Resource.PARTY_INTERACTION.path(), talk)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static ObjectNode talk(Deal deal) {
        ObjectNode talk = Resource.PARTY_INTERACTION.body().put("direction", "outbound");
        talk.putArray("channel").addObject().put("name", "phone");
        talk.putArray("relatedParty").addObject().put("id", deal.organization);
        return talk;
    }

    private JsonNode timeline(Deal deal) {
        return api.get("/api/v1/customers/" + deal.customer + "/timeline")
                .expect(200)
                .json();
    }
}
