package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Past talks as legacy systems send them: many at once, some of them wrong, some of them told twice. */
@SystemTest
class TalksImportIT {

    private final Api api;
    private final String mark = Resource.fresh();

    TalksImportIT(Api api) {
        this.api = api;
    }

    @Test
    void talksOfAnImportMoveTheDueDateOfTheirCustomerAndARefusedOneDoesNot() {
        String customer = SilentCustomer.in(api);
        Instant now = now();
        JsonNode job = imported("[" + talk(customer, now.minus(Duration.ofDays(20)), 2) + ","
                + talk(customer, now.minus(Duration.ofDays(3)), 4) + ","
                + talk(customer, now, 9) + "," + talk(customer, now.minus(Duration.ofDays(9)), 1) + "]");
        assertEquals(3, job.path("counts").path("created").asInt(), job::toString);
        assertEquals(1, job.path("counts").path("refused").asInt(), job::toString);
        assertEquals(
                43,
                due(customer, now.plus(Duration.ofDays(40))).path("silentDays").asInt());
        assertEquals(
                3,
                api.get("/api/v1/customers/" + customer + "/timeline").text().split("Looked back " + mark, -1).length
                        - 1);
    }

    @Test
    void manyTalksAtOnceTellOfEachCustomerWhatOneByOneWouldTell() {
        List<String> customers = List.of(SilentCustomer.in(api), SilentCustomer.in(api), SilentCustomer.in(api));
        Instant now = now();
        List<String> together = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Instant at = now.minus(Duration.ofDays(3 + i * 7 % 25));
            int mood = 1 + i % 5;
            customers.subList(0, 2).forEach(each -> together.add(talk(each, at, mood)));
            api.post(Resource.PARTY_INTERACTION.path(), talk(customers.get(2), at, mood))
                    .expect(201);
        }
        Instant written = now.minus(Duration.ofDays(2));
        customers.subList(0, 2).forEach(each -> together.add(mail(each, written)));
        api.post(Resource.PARTY_INTERACTION.path(), mail(customers.get(2), written))
                .expect(201);
        JsonNode job = imported(together.toString());
        assertEquals(52, job.path("counts").path("created").asInt(), job::toString);
        JsonNode alone = told(customers.get(2), now);
        assertEquals(alone, told(customers.get(0), now));
        assertEquals(alone, told(customers.get(1), now));
        assertTrue(alone.findValuesAsText("code").contains("reply"), alone::toString);
    }

    @Test
    void ofTwoLinesAboutOneTalkTheLaterCountsHoweverFarApartTheyAre() {
        String customer = SilentCustomer.in(api);
        Instant at = now().minus(Duration.ofDays(5));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            lines.add(called(talk(customer, at, 1 + i % 3), "TALK-" + mark + "-" + i));
        }
        for (int i = 0; i < 50; i++) {
            lines.add(called(talk(customer, at, 5), "TALK-" + mark + "-" + i));
        }
        JsonNode job = imported(lines.toString());
        assertEquals(150, job.path("counts").path("created").asInt(), job::toString);
        assertEquals(50, job.path("counts").path("updated").asInt(), job::toString);
        assertEquals(50, moods(5));
        assertEquals(150, moods(1) + moods(2) + moods(3) + moods(5));
        JsonNode again = imported(lines.subList(50, 200).toString());
        assertEquals(150, again.path("counts").path("unchanged").asInt(), again::toString);
    }

    @Test
    void refusedTalksAmongManyAreNamedAndTakeNoOtherWithThem() {
        String customer = SilentCustomer.in(api);
        Instant at = now().minus(Duration.ofDays(5));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            lines.add(talk(customer, at, i % 90 == 40 ? 9 : 4));
        }
        JsonNode job = imported(lines.toString());
        assertEquals(445, job.path("counts").path("created").asInt(), job::toString);
        assertEquals(5, job.path("counts").path("refused").asInt(), job::toString);
        assertEquals(445, moods(4));
    }

    @Test
    void talksOnALineEachAreTakenAndABrokenLineIsNamed() {
        String customer = SilentCustomer.in(api);
        Instant at = now().minus(Duration.ofDays(5));
        String lines = talk(customer, at, 4) + "\n{broken\n" + talk(customer, at, 4) + "\n";
        JsonNode job = Importing.ended(
                api,
                api.send(
                                "POST",
                                Importing.PATH,
                                lines.getBytes(StandardCharsets.UTF_8),
                                "Content-Type",
                                "application/x-ndjson")
                        .expect(201));
        assertEquals(2, job.path("counts").path("created").asInt(), job::toString);
        JsonNode refused = job.path("lines").path(1);
        assertEquals("upload.ndjson#2", refused.path("place").asText(), job::toString);
        assertEquals("refused", refused.path("outcome").asText(), job::toString);
        assertEquals(2, moods(4));
    }

    private int moods(int mood) {
        Answer found = api.get(Resource.PARTY_INTERACTION.path() + "?fields=id&limit=1&mood=" + mood
                + "&reason=Looked%20back%20" + mark);
        return Integer.parseInt(found.header("X-Total-Count"));
    }

    private static String called(String talk, String name) {
        return talk.replaceFirst("\\{", "{\"externalId\":\"" + name + "\",");
    }

    private String talk(String customer, Instant at, int mood) {
        return "{\"@type\":\"PartyInteraction\",\"direction\":\"outbound\",\"reason\":\"Looked back " + mark
                + "\",\"channel\":[{\"name\":\"phone\"}],\"mood\":" + mood
                + ",\"relatedParty\":[{\"id\":\"" + customer
                + "\",\"role\":\"customer\",\"@referredType\":\"Customer\"}],\"interactionDate\":{\"startDateTime\":\""
                + at + "\"}}";
    }

    private String mail(String customer, Instant at) {
        return talk(customer, at, 3).replace("outbound", "inbound").replace("phone", "email");
    }

    /** What Today's list says of a customer, but for who it is. */
    private JsonNode told(String customer, Instant now) {
        return ((ObjectNode) due(customer, now.plus(Duration.ofDays(40)))).without(List.of("customer"));
    }

    private JsonNode due(String customer, Instant at) {
        for (JsonNode each : api.get("/api/v1/due?limit=1000&owner=admin&at=" + at)
                .expect(200)
                .json()) {
            if (each.path("customer").path("id").asText().equals(customer)) {
                return each;
            }
        }
        throw new AssertionError("not due: " + customer);
    }

    private JsonNode imported(String documents) {
        return Importing.run(api, documents.getBytes(StandardCharsets.UTF_8), false);
    }

    private Instant now() {
        return Instant.parse(api.get("/api/v1/clock").json().path("now").asText());
    }
}
