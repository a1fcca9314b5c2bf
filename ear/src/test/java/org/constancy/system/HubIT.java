package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Listeners are told what they asked for: signed, in the order of each resource, at least once (RULES 26 to 28). */
@SystemTest
class HubIT {

    private static final String HUB = "/tmf-api/productCatalogManagement/v4/hub";
    private static final String OURS = "/api/v1/subscriptions/";

    private final Api api;
    private final Hook hook = new Hook();
    private final String name = "hub-" + UUID.randomUUID();
    private JsonNode subscription;

    HubIT(Api api) {
        this.api = api;
    }

    @AfterEach
    void leave() {
        if (subscription != null) {
            api.delete(HUB + "/" + id());
        }
        hook.close();
    }

    @Test
    void aListenerIsToldInOrderAndSigned() {
        subscribe(hook, "");
        String category = make(name);
        IntStream.rangeClosed(1, 10).forEach(i -> describe(category, "version " + i));
        api.delete(category).expect(204);
        List<Hook.Call> calls = hook.await(all -> all.size() >= 12);
        assertEquals(
                IntStream.rangeClosed(1, 12).mapToObj(Long::valueOf).toList(),
                calls.stream().map(Hook.Call::sequence).toList());
        assertEquals("CategoryCreateEvent", calls.get(0).type());
        assertEquals("CategoryAttributeValueChangeEvent", calls.get(5).type());
        assertEquals("CategoryDeleteEvent", calls.get(11).type());
        for (Hook.Call call : calls) {
            assertTrue(call.isSignedWith(subscription.path("secret").asText()));
            assertEquals(call.id(), call.event().path("eventId").asText());
            assertEquals(api.server() + category, call.resource().path("href").asText());
        }
    }

    @Test
    void aListenerGetsWhatItsQueryAsksFor() {
        subscribe(
                hook, "&event.category.lifecycleStatus=Active&eventType=CategoryCreateEvent,CategoryStateChangeEvent");
        api.post(Resource.CATEGORY.path(), "{\"name\": \"" + name + "\", \"lifecycleStatus\": \"In design\"}")
                .expect(201);
        String wanted = make(name);
        api.patch(wanted, "{\"lifecycleStatus\": \"Active\"}").expect(200);
        describe(wanted, "no change of state");
        hook.await(all -> all.size() == 1);
        Hook.pause(500);
        assertEquals(1, hook.calls().size());
        assertEquals("CategoryStateChangeEvent", hook.calls().get(0).type());
    }

    @Test
    void whatFailsIsTriedAgainAndHoldsItsResourceBack() {
        subscribe(hook, "");
        hook.answer(500, null);
        String category = make(name);
        hook.await(all -> all.size() == 1);
        describe(category, "later");
        make(name);
        hook.await(all -> all.size() == 2);
        hook.answer(204, null);
        List<Hook.Call> calls = hook.await(all -> all.size() == 5);
        assertEquals(
                List.of(1L, 1L, 2L),
                calls.stream()
                        .filter(each ->
                                category.endsWith(each.resource().path("id").asText()))
                        .map(Hook.Call::sequence)
                        .toList());
    }

    @Test
    void aListenerThatIsGoneGetsNothingMoreUntilItIsEnabled() {
        subscribe(hook, "");
        hook.answer(410, null);
        make(name);
        await(ours -> ours.path("state").asText().equals("disabled"));
        assertEquals(1, ours().path("parked").asInt());
        hook.answer(200, null);
        api.post(OURS + id() + "/resume", "").expect(200);
        api.post(OURS + id() + "/resend", "").expect(200);
        hook.await(all -> all.size() == 2);
        await(ours -> ours.path("parked").asInt() == 0 && ours.has("lastSuccess"));
    }

    @Test
    void aListenerThatAsksForAPauseGetsIt() {
        subscribe(hook, "");
        hook.answer(503, "1200");
        make(name);
        await(ours -> ours.path("lastProblem").asText().contains("503"));
        JsonNode delivery = deliveries().get(0);
        Duration pause = Duration.between(
                Instant.parse(delivery.path("lastAttempt").asText()),
                Instant.parse(delivery.path("nextAttempt").asText()));
        assertTrue(pause.toMinutes() >= 20, delivery::toString);
        hook.answer(200, null);
        api.post("/api/v1/deliveries/" + delivery.path("id").asText() + "/resend", "")
                .expect(200);
        hook.await(all -> all.size() == 2);
    }

    @Test
    void aListenerThatHangsHurtsOnlyItself() {
        try (Hook other = new Hook()) {
            subscribe(hook, "");
            hook.hang();
            String listening = id();
            subscribe(other, "");
            IntStream.range(0, 6).forEach(i -> make(name));
            other.await(all -> all.size() == 6);
            assertTrue(hook.calls().size() <= 2, "two at most are under way");
            api.delete(HUB + "/" + listening).expect(204);
        }
    }

    @Test
    void whoLeavesGetsNothingMore() {
        subscribe(hook, "");
        make(name);
        hook.await(all -> all.size() == 1);
        api.delete(HUB + "/" + id()).expect(204);
        api.get(HUB + "/" + id()).expectError(404, "subscription.unknown");
        make(name);
        Hook.pause(1500);
        assertEquals(1, hook.calls().size());
    }

    @Test
    void oneHubTellsOfAllApis() {
        String ours = api.post(
                        "/api/v1/hub",
                        "{\"callback\": \"" + hook.callback()
                                + "\", \"query\": \"correlationId.ne=x&event.category.name=" + name + "\"}")
                .expect(201)
                .header("Location");
        make(name);
        assertEquals(
                "Product Catalog Management",
                hook.await(all -> all.size() == 1).get(0).event().path("domain").asText());
        api.delete(ours.substring(ours.indexOf("/api/v1"))).expect(204);
        api.post("/api/v1/hub", "{\"callback\": \"" + hook.callback() + "\", \"query\": \"event.nothing.name=x\"}")
                .expectError(400, "query.attribute");
    }

    @Test
    void whatIsPausedIsKept() {
        subscribe(hook, "");
        api.post(OURS + id() + "/pause", "").expect(200);
        make(name);
        await(ours -> ours.path("waiting").asInt() == 1);
        assertEquals("held", deliveries().get(0).path("state").asText());
        api.post(OURS + id() + "/resume", "").expect(200);
        hook.await(all -> all.size() == 1);
    }

    @Test
    void aNewSecretAndTheOldOneSignForADay() {
        subscribe(hook, "");
        String old = subscription.path("secret").asText();
        JsonNode rotated =
                api.post(OURS + id() + "/rotateSecret", "").expect(200).json();
        make(name);
        Hook.Call call = hook.await(all -> all.size() == 1).get(0);
        assertTrue(call.isSignedWith(old));
        assertTrue(call.isSignedWith(rotated.path("secret").asText()));
        assertFalse(api.get(HUB + "/" + id()).text().contains("whsec_"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/events, outgoing.refused",
        "http://169.254.169.254/latest, outgoing.refused",
        "https://[fd00::1]/, outgoing.refused",
        "http://127.0.0.1:8080/, outgoing.refused",
        "ftp://example.com/, hub.callback",
        "http://user:word@example.com/, hub.callback",
        "nowhere, hub.callback",
        "'', hub.callback"
    })
    void anAddressWhereWeDoNotGoIsRefused(String callback, String code) {
        api.post(HUB, "{\"callback\": \"" + callback + "\"}").expectError(400, code);
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, query.attribute",
        "event.category.colour=red, query.attribute",
        "event.agreement.name=x, query.attribute",
        "eventTime=yesterday, query.filter",
        "eventType, query.filter",
        "eventType=x&limit=3, query.parameter"
    })
    void aQueryThatAsksForWhatThereIsNotIsRefused(String query, String code) {
        api.post(HUB, "{\"callback\": \"" + hook.callback() + "\", \"query\": \"" + query + "\"}")
                .expectError(400, code);
    }

    private void subscribe(Hook listener, String more) {
        String body = "{\"callback\": \"" + listener.callback() + "\", \"query\": \"event.category.name=" + name + more
                + "\"}";
        Answer answer = api.post(HUB, body).expect(201);
        subscription = answer.json();
        assertEquals(subscription.path("href").asText(), answer.header("Location"));
        assertTrue(api.get(HUB).text().contains(id()));
    }

    private String id() {
        return subscription.path("id").asText();
    }

    /** @return the path of a new category */
    private String make(String called) {
        JsonNode made = api.post(Resource.CATEGORY.path(), "{\"name\": \"" + called + "\"}")
                .expect(201)
                .json();
        return Resource.CATEGORY.path() + "/" + made.path("id").asText();
    }

    private void describe(String category, String words) {
        api.patch(category, "{\"description\": \"" + words + "\"}").expect(200);
    }

    private JsonNode ours() {
        return api.get(OURS + id()).expect(200).json();
    }

    private JsonNode deliveries() {
        return api.get(OURS + id() + "/deliveries").expect(200).json();
    }

    private void await(Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!wanted.test(ours())) {
            assertTrue(System.nanoTime() < end, () -> ours().toString());
            Hook.pause(50);
        }
    }
}
