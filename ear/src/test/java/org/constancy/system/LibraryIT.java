package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Share what helps: found for a need, given, and remembered who holds which version. */
@SystemTest
class LibraryIT {

    private static final String ITEMS = "/api/v1/libraryItems";
    private static final String SHARES = "/api/v1/shares";

    private final Api api;
    private final String sector = Resource.fresh();
    private String person;
    private String need;

    LibraryIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void somebodyWhoNeedsSomething() {
        Deal deal = new Deal(api);
        api.patch(Resource.ORGANIZATION.path(deal.organization), "{\"sector\": \"" + sector + "\"}")
                .expect(200);
        ObjectNode somebody = deal.employed(Resource.INDIVIDUAL.body().put("language", "de"));
        person = id(api.post(Resource.INDIVIDUAL.path(), somebody));
        ObjectNode said = deal.need().put("words", "Die Rechnungen sind zu lang für unsere Buchhaltung.");
        said.putObject("person").put("id", person);
        need = id(api.post("/api/v1/needs", said));
    }

    @Test
    void theFiveMostHelpfulComeWithTheirReasons() {
        String fits = id(api.post(ITEMS, story().put("state", "published")));
        api.post(ITEMS, story()).expect(201);
        JsonNode found = api.get(ITEMS + "/helpful?need=" + need).expect(200).json();
        assertEquals(fits, found.at("/0/id").asText(), found::toString);
        assertTrue(found.at("/0/reasons").findValuesAsText("code").contains("words"), found::toString);
        assertTrue(found.at("/0/reasons").findValuesAsText("code").contains("sector"), found::toString);
        assertTrue(found.size() <= 5);
        share(fits).expect(201);
        assertTrue(api.get(ITEMS + "/helpful?need=" + need).json().findValuesAsText("id").stream()
                .noneMatch(fits::equals));
        api.get(ITEMS + "/helpful?need=nothing").expectError(404, "need.unknown");
        api.get(ITEMS + "/helpful").expectError(400, "library.question");
    }

    @Test
    void aWordIsFoundInEachOfItsFormsAndOnlyWhatIsPublished() {
        String word = Resource.fresh();
        String item = id(api.post(ITEMS, story().put("content", "Kürzere Rechnungen " + word)));
        assertEquals(0, found(word).size());
        api.patch(ITEMS + "/" + item, "{\"state\": \"published\"}").expect(200);
        assertEquals(item, found("Rechnung%20" + word).at("/0/id").asText());
        api.patch(ITEMS + "/" + item, "{\"state\": \"withdrawn\"}").expect(200);
        assertEquals(0, found(word).size());
    }

    @Test
    void whoHoldsWhichVersionIsRememberedAndToldWhenItIsWithdrawn() {
        String item = id(api.post(ITEMS, story().put("state", "published")));
        String path = ITEMS + "/" + item;
        String share = SHARES + "/" + id(share(item));
        api.patch(path, "{\"content\": \"Another text\"}").expectError(409, "library.version");
        api.patch(path, "{\"content\": \"Another text\", \"version\": \"2\"}").expect(200);
        assertEquals("1", api.get(share).json().path("version").asText());
        api.patch(share, "{\"helped\": true, \"version\": \"9\"}").expect(200);
        assertEquals("1", api.get(share).json().path("version").asText());
        api.delete(path).expectError(409, "resource.referenced");
        api.patch(path, "{\"state\": \"withdrawn\"}").expect(200);
        share(item).expectError(409, "library.unavailable");
        JsonNode holders =
                api.get(SHARES + "?libraryItem.id=" + item).expect(200).json();
        assertEquals(1, holders.size());
        assertTrue(holders.at("/0/helped").asBoolean());
    }

    @Test
    void whatHelpsIsSentInThePersonsLanguageOnceAVersion() {
        ObjectNode step = story().put("kind", "roadmap").put("state", "published");
        String item = id(api.post(ITEMS, step));
        send(item).expectError(409, "library.address");
        reachable();
        JsonNode share = send(item).expect(201).json();
        assertEquals("mail", share.path("channel").asText());
        JsonNode mail = api.get(Resource.COMMUNICATION_MESSAGE.path(
                        share.at("/message/id").asText()))
                .expect(200)
                .json();
        assertTrue(mail.path("content").asText().startsWith("Guten Tag "), mail::toString);
        assertTrue(mail.path("content").asText().contains("Die Buchhaltung liest jetzt"), mail::toString);
        assertEquals("personal", mail.path("purpose").asText());
        send(item).expectError(409, "library.held");
        api.patch(ITEMS + "/" + item, "{\"version\": \"2\", \"content\": \"Kürzer\"}")
                .expect(200);
        assertEquals("2", send(item).expect(201).json().path("version").asText());
    }

    @Test
    void whoHoldsWhatIsWithdrawnIsToldOnceByMail() {
        reachable();
        String item = id(api.post(ITEMS, story().put("state", "published")));
        String notice = SHARES + "/" + id(share(item)) + "/notice";
        api.post(notice, "").expectError(409, "library.valid");
        api.patch(ITEMS + "/" + item, "{\"state\": \"withdrawn\"}").expect(200);
        assertTrue(api.post(notice, "").expect(200).json().hasNonNull("toldDate"));
        api.post(notice, "").expectError(409, "library.told");
        api.post(SHARES + "/nothing/notice", "").expectError(404, "share.unknown");
    }

    private void reachable() {
        api.patch(
                        Resource.INDIVIDUAL.path(person),
                        "{\"contactMedium\": [{\"mediumType\": \"email\","
                                + " \"characteristic\": {\"emailAddress\": \"ada@example.org\"}}]}")
                .expect(200);
    }

    private Answer send(String item) {
        ObjectNode share = Api.JSON.createObjectNode().put("send", true);
        share.putObject("libraryItem").put("id", item);
        share.putObject("person").put("id", person);
        return api.post(SHARES, share);
    }

    @Test
    void whatIsExpiredOrEmptyIsNotGiven() {
        ObjectNode empty = story().put("state", "published");
        empty.remove("content");
        api.post(ITEMS, empty).expectError(409, "library.empty");
        String yesterday = new Deal(api).now().minus(Duration.ofDays(1)).toString();
        String old = id(api.post(ITEMS, story().put("state", "published").put("validUntil", yesterday)));
        share(old).expectError(409, "library.unavailable");
        api.patch(ITEMS + "/" + old, "{\"state\": \"draft\"}").expectError(409, "library.move");
    }

    private JsonNode found(String text) {
        return api.get(ITEMS + "/helpful?text=" + text).expect(200).json();
    }

    private Answer share(String item) {
        ObjectNode share = Api.JSON.createObjectNode().put("channel", "hand");
        share.putObject("libraryItem").put("id", item);
        share.putObject("person").put("id", person);
        share.putObject("need").put("id", need);
        return api.post(SHARES, share);
    }

    private ObjectNode story() {
        ObjectNode story = Api.JSON
                .createObjectNode()
                .put("name", "Eine Rechnung für alle Häuser " + Resource.fresh())
                .put("kind", "story")
                .put("language", "de")
                .put("content", "Die Buchhaltung liest jetzt eine kurze Rechnung.");
        story.putArray("sector").add(sector);
        return story;
    }

    private static String id(Answer made) {
        return made.expect(201).json().path("id").asText();
    }
}
