package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Two nodes on one database do as one: tokens, revocations, and the deliveries and imports of a node that was killed. */
@OnShapes(Shape.MICRO_POSTGRESQL)
class NodesIT {

    private static final int DOCUMENTS = 800;
    private static final int EVENTS = 8;

    @Test
    void oneNodeGoesOnWhereTheOtherWasKilled() throws Exception {
        Path folder = Shape.current().folder().resolve("nodes");
        try (Hook hook = new Hook();
                Postgres postgres = new Postgres(folder);
                Server first = Server.of(Shape.MICRO_POSTGRESQL, folder.resolve("first"), postgres);
                Server second = Server.of(Shape.MICRO_POSTGRESQL, folder.resolve("second"), postgres)) {
            first.start();
            second.start();
            assertATokenIsGoodOnBoth(first, second);
            String listener = listenerThatHangs(first.api(), hook);
            String job = importUntilKilled(first);
            hook.goOn();
            assertTakenOver(second.api(), listener, hook);
            assertResumed(second.api(), job);
            assertARevokedClientIsRefused(postgres, second);
        }
    }

    private static void assertATokenIsGoodOnBoth(Server first, Server second) {
        String token = first.api()
                .send(
                        "POST",
                        "/oauth/token",
                        "grant_type=client_credentials",
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .expect(200)
                .json()
                .path("access_token")
                .asText();
        second.api().authorizedBy("Bearer " + token).get("/api/v1/due").expect(200);
    }

    /** It is told of parties, which nobody imports here. */
    private static String listenerThatHangs(Api api, Hook hook) {
        String id = api.post("/tmf-api/party/v4/hub", "{\"callback\": \"" + hook.callback() + "\"}")
                .expect(201)
                .json()
                .path("id")
                .asText();
        hook.hang();
        for (int i = 0; i < EVENTS; i++) {
            api.post(Resource.ORGANIZATION.path(), "{\"tradingName\": \"Shared\"}")
                    .expect(201);
        }
        hook.await(calls -> calls.size() == 2);
        Hook.pause(2500);
        assertEquals(2, hook.calls().size(), "two at most are under way, over both nodes");
        return id;
    }

    /** Called as soon as the other is dead. */
    private static void assertTakenOver(Api api, String listener, Hook hook) throws InterruptedException {
        long killed = System.nanoTime();
        await(() -> api.get("/api/v1/subscriptions/" + listener)
                        .expect(200)
                        .json()
                        .path("waiting")
                        .asInt()
                == 0);
        long seconds = (System.nanoTime() - killed) / 1_000_000_000;
        assertTrue(seconds <= 38, "it took " + seconds + " s");
        assertEquals(
                EVENTS,
                hook.calls().stream().map(Hook.Call::resource).distinct().count());
    }

    private static String importUntilKilled(Server node) throws InterruptedException {
        ArrayNode documents = Api.JSON.createArrayNode();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.addObject().put("@type", "Category").put("name", "node-" + i);
        }
        String job = node.api()
                .post("/api/v1/imports", documents)
                .expect(201)
                .json()
                .path("id")
                .asText();
        await(() -> created(node.api(), job) > DOCUMENTS / 10);
        node.kill();
        return job;
    }

    /** A node that has given no sign of life for two minutes counts as gone, by the product's clock. */
    private static void assertResumed(Api api, String job) throws InterruptedException {
        assertTrue(created(api, job) < DOCUMENTS, "the import was over before the node was killed");
        String later = Instant.now().plus(5, ChronoUnit.MINUTES).toString();
        api.post("/api/v1/clock", "{\"now\": \"" + later + "\"}").expect(200);
        await(() -> job(api, job).path("state").asText().equals("Succeeded"));
        assertEquals(DOCUMENTS, created(api, job));
        assertEquals(
                Integer.toString(DOCUMENTS),
                api.get(Resource.CATEGORY.path() + "?limit=0&name.like=node-*").header("X-Total-Count"));
    }

    private static void assertARevokedClientIsRefused(Postgres postgres, Server node)
            throws SQLException, InterruptedException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update api_client set disabled = true");
        }
        await(() -> node.api().get("/api/v1/due").status() == 401);
    }

    private static int created(Api api, String job) {
        return job(api, job).path("counts").path("created").asInt();
    }

    private static JsonNode job(Api api, String job) {
        return api.get("/api/v1/imports/" + job + "?after=999999999")
                .expect(200)
                .json();
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + 180_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it does not happen");
            Thread.sleep(50);
        }
    }
}
