package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Communication does not stop after the signature: who is due, what resets it, and the timeline. */
@SystemTest
class DueIT {

    private final Api api;
    private Instant began;
    private long start;

    DueIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void lookAtTheClock() {
        began = new Deal(api).now();
        start = System.nanoTime();
    }

    @AfterEach
    void setItBack() {
        clock(began.plusNanos(System.nanoTime() - start));
    }

    @Test
    void onlyAContactBothWaysResetsTheCadence() {
        Deal deal = new Deal(api);
        assertNull(due(deal));
        deal.sign(-60, 300).expect(200);
        assertEquals("never", due(deal).at("/reasons/0/code").asText());
        deal.contact("phone", "outbound", 47);
        assertEquals(47, due(deal).at("/reasons/0/days").asInt());
        assertEquals(30, due(deal).path("cadenceDays").asInt());
        deal.contact("email", "outbound", 5);
        deal.contact("fax", "inbound", 5);
        assertEquals(47, due(deal).path("silentDays").asInt());
        String mail = deal.contact("email", "inbound", 5);
        assertNull(due(deal));
        api.delete(mail).expect(204);
        assertEquals(47, due(deal).path("silentDays").asInt());
    }

    @Test
    void theNextLinkLeadsOnThroughAllAndThroughOneOwners() {
        for (int i = 0; i < 2; i++) {
            Deal deal = new Deal(api);
            deal.sign(-60, 300).expect(200);
            api.patch(Resource.CUSTOMER.path(deal.customer), "{\"owner\": \"next\"}")
                    .expect(200);
        }
        for (String list : List.of("/api/v1/due?limit=1", "/api/v1/due?limit=1&owner=next")) {
            Answer first = api.get(list).expect(206);
            String next = first.header("Link").replaceFirst(".*<([^>]*)>; rel=\"next\".*", "$1");
            JsonNode second = api.get(next).json();
            assertEquals(1, second.size(), next);
            assertNotEquals(first.json().at("/0/customer/id"), second.at("/0/customer/id"));
        }
    }

    @Test
    void theTierSetsTheCadenceAndTheOwnerTheList() {
        Deal deal = new Deal(api);
        deal.sign(-60, 300).expect(200);
        deal.contact("phone", "outbound", 47);
        String owner = Resource.fresh();
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"tier\": \"Platinum\", \"owner\": \"" + owner + "\"}")
                .expect(200);
        JsonNode mine = api.get("/api/v1/due?owner=" + owner).expect(200).json();
        assertEquals(1, mine.size());
        assertEquals(14, mine.at("/0/cadenceDays").asInt());
        api.patch(Resource.CUSTOMER.path(deal.customer), "{\"tier\": \"bronze\"}")
                .expect(200);
        assertNull(due(deal));
    }

    @Test
    void agreementsComeAndGoByDate() {
        Deal deal = new Deal(api);
        assertEquals(
                "signed", deal.sign(10, 50).expect(200).json().path("status").asText());
        clock(began.plus(Duration.ofDays(11)));
        assertEquals("in force", api.get(deal.agreement).json().path("status").asText());
        clock(began.plus(Duration.ofDays(45)));
        assertEquals(35, due(deal).path("silentDays").asInt());
        clock(began.plus(Duration.ofDays(51)));
        assertEquals("expired", api.get(deal.agreement).json().path("status").asText());
        assertNull(due(deal));
    }

    @Test
    void aContactIsTakenBackForADayAndStaysFromThenOn() {
        Deal deal = new Deal(api);
        String contact = deal.contact("phone", "inbound", 0);
        clock(began.plus(Duration.ofHours(25)));
        api.delete(contact).expectError(409, "interaction.old");
    }

    @Test
    void theTimelineTellsEverythingOnceNewestFirst() {
        Deal deal = new Deal(api);
        deal.sign(-1, 300).expect(200);
        for (int day = 1; day <= 5; day++) {
            deal.contact("phone", "outbound", day);
        }
        String path = "/api/v1/customers/" + deal.customer + "/timeline";
        JsonNode whole = api.get(path).expect(200).json();
        assertEquals(7, whole.size());
        assertEquals("in force", whole.at("/0/status").asText());
        List<JsonNode> pages = new ArrayList<>();
        for (String next = path + "?limit=2"; next != null; ) {
            Answer page = api.get(next).expect(206);
            page.json().forEach(pages::add);
            next = page.links().get("next");
        }
        List<JsonNode> all = new ArrayList<>();
        whole.forEach(all::add);
        assertEquals(all, pages);
        api.get("/api/v1/customers/nobody/timeline").expectError(404, "customer.unknown");
    }

    @Test
    void wrongQuestionsAreRefused() {
        api.get("/api/v1/due?at=yesterday").expectError(400, "query.at");
        api.get("/api/v1/due?limit=-1").expectError(400, "query.limit");
        api.get("/api/v1/due?colour=red").expectError(400, "query.parameter");
        api.get("/api/v1/due?after=x").expectError(400, "query.after");
        api.post("/api/v1/clock", "{\"now\": \"soon\"}").expectError(400, "clock.now");
    }

    /** The row of this deal's customer, or {@code null} where he is not due. */
    private JsonNode due(Deal deal) {
        for (String next = "/api/v1/due?limit=1000"; next != null; ) {
            Answer page = api.get(next);
            for (JsonNode row : page.json()) {
                if (row.at("/customer/id").asText().equals(deal.customer)) {
                    return row;
                }
            }
            next = page.links().get("next");
        }
        return null;
    }

    private void clock(Instant now) {
        api.post("/api/v1/clock", Api.JSON.createObjectNode().put("now", now.toString()))
                .expect(200);
    }
}
