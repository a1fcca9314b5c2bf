package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody tries who wants to learn what is not his, and who sends what nobody would. */
@SystemTest
class StrangerIT {

    private static final String TALK = Resource.PARTY_INTERACTION.path();

    private final Server server;
    private final Api api;

    StrangerIT(Server server, Api api) {
        this.server = server;
        this.api = api;
    }

    @Test
    void aPrivateTalkIsBoundForNobodyElse() throws SQLException {
        assumeTrue(server.postgres().isPresent(), "the other client is made beside the product");
        register("curious");
        String secret = "Secret " + Resource.fresh();
        String id = kept(secret);
        JsonNode reference = api.as("curious", Server.SECRET)
                .post(TALK, about(id))
                .expect(201)
                .json()
                .at("/interactionRelationship/0");
        assertEquals(id, reference.path("id").asText());
        assertFalse(reference.has("href") || reference.has("name"), reference::toString);
    }

    @Test
    void whatIsPrivateIsNamedNeitherByAReferenceNorInTheAudit() {
        String secret = "Secret " + Resource.fresh();
        String id = kept(secret);
        JsonNode mine = api.post(TALK, about(id)).expect(201).json().at("/interactionRelationship/0");
        assertTrue(mine.path("href").asText().endsWith(id), mine::toString);
        assertFalse(mine.has("name"), mine::toString);
        JsonNode trail = api.get("/api/v1/audit?resource=partyInteraction&id=" + id)
                .expect(200)
                .json();
        assertEquals("create", trail.at("/0/action").asText());
        assertFalse(trail.toString().contains(secret), trail::toString);
    }

    @Test
    void ofThoseWhoPauseACustomerAtOnceOneDoes() {
        Deal deal = new Deal(api);
        String pauses = "/api/v1/customers/" + deal.customer + "/pauses";
        ObjectNode pause = Api.JSON
                .createObjectNode()
                .put("reason", "They move")
                .put("until", deal.now().plus(Duration.ofDays(9)).toString().substring(0, 10));
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(each -> api.post(pauses, pause).status())
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), answers);
        assertEquals(1, api.get(pauses).expect(200).json().size());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        ObjectNode template = Api.JSON
                .createObjectNode()
                .put("name", "Long")
                .put("purpose", "personal")
                .put("language", "en")
                .put("subject", "Long")
                .put("content", "Long")
                .put("html", "a".repeat(200_001));
        api.post("/api/v1/templates", template).expectError(400, "template.incomplete");
        String person = "/api/v1/preferences/" + ReachableCustomer.in(api).person();
        String language = "{\"language\": \"en-x-aaaaaaaa-bbbbbbbb-cccccccc\"}";
        api.send("PUT", person, language, "Content-Type", "application/json").expectError(400, "preference.language");
    }

    private String kept(String secret) {
        ObjectNode talk = Resource.PARTY_INTERACTION
                .body()
                .put("direction", "outbound")
                .put("reason", secret)
                .put("visibility", "private");
        talk.putArray("channel").addObject().put("name", "phone");
        return api.post(TALK, talk).expect(201).json().path("id").asText();
    }

    private static ObjectNode about(String id) {
        ObjectNode talk = Resource.PARTY_INTERACTION.body().put("direction", "outbound");
        talk.putArray("channel").addObject().put("name", "phone");
        talk.putArray("interactionRelationship").addObject().put("id", id).put("relationshipType", "follows");
        return talk;
    }

    private void register(String id) throws SQLException {
        String others = "name, secret_hash, secret_changed_at, scopes, requests_per_minute, expires_at, disabled,"
                + " revision, created_at, created_by, changed_at, changed_by";
        try (Connection connection = server.postgres().orElseThrow().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into api_client (id, " + others + ") select '" + id + "', " + others
                    + " from api_client where id = '" + Server.CLIENT + "'");
        }
    }
}
