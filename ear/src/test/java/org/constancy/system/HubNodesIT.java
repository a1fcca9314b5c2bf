package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No event of what was acknowledged is missing, though processes are killed; several nodes share the work. */
class HubNodesIT {

    private static final String HUB = "/tmf-api/productCatalogManagement/v4/hub";
    private static final int EVENTS = Integer.getInteger("constancy.hub.events", 600);
    private static final int KILLS = Integer.getInteger("constancy.hub.kills", 2);
    private static final int WRITERS = 4;

    @BeforeEach
    void onOneShape() {
        assumeTrue(Shape.current() == Shape.MICRO_POSTGRESQL, "one shape shows it");
    }

    @Test
    void noEventIsMissingThoughTheProcessIsKilled() throws Exception {
        Path folder = Shape.current().folder().resolve("hub-crash");
        try (Hook hook = new Hook();
                Postgres postgres = new Postgres(folder);
                Server server = Server.of(Shape.MICRO_POSTGRESQL, folder.resolve("node"), postgres)) {
            server.start();
            server.api()
                    .post(HUB, "{\"callback\": \"" + hook.callback() + "\"}")
                    .expect(201);
            Map<String, Long> acknowledged = new ConcurrentHashMap<>();
            for (int part = 1; part <= KILLS + 1; part++) {
                write(server, acknowledged, EVENTS * part / (KILLS + 1), part <= KILLS);
                if (part <= KILLS) {
                    server.start();
                }
            }
            hook.await(calls -> heard(calls).containsAll(acknowledged.keySet()), 120);
            assertInOrder(hook.calls());
        }
    }

    /** Writers that each make a category and describe it, until so many events are acknowledged in all; then the kill. */
    private static void write(Server server, Map<String, Long> acknowledged, int until, boolean kill) throws Exception {
        AtomicInteger running = new AtomicInteger(WRITERS);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(() -> {
                try {
                    while (acknowledged.size() < until) {
                        makeAndDescribe(server.api(), acknowledged);
                    }
                } catch (UncheckedIOException killed) {
                    return;
                } finally {
                    running.decrementAndGet();
                }
            });
            writer.start();
            writers.add(writer);
        }
        while (kill ? acknowledged.size() < until - WRITERS && running.get() > 0 : running.get() > 0) {
            Thread.sleep(5);
        }
        if (kill) {
            server.kill();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertTrue(acknowledged.size() >= until - WRITERS, "the writers were refused");
    }

    private static void makeAndDescribe(Api api, Map<String, Long> acknowledged) {
        JsonNode made = api.post(Resource.CATEGORY.path(), "{\"name\": \"heard\"}")
                .expect(201)
                .json();
        String id = made.path("id").asText();
        acknowledged.put(id + " 1", 1L);
        api.patch(Resource.CATEGORY.path() + "/" + id, "{\"description\": \"of\"}")
                .expect(200);
        acknowledged.put(id + " 2", 2L);
    }

    private static Set<String> heard(List<Hook.Call> calls) {
        Set<String> heard = new HashSet<>();
        calls.forEach(each -> heard.add(each.resource().path("id").asText() + " " + each.sequence()));
        return heard;
    }

    /** What is heard again was heard before; what is heard for the first time is the next of its resource. */
    private static void assertInOrder(List<Hook.Call> calls) {
        Map<String, Long> last = new HashMap<>();
        for (Hook.Call call : calls) {
            String resource = call.resource().path("id").asText();
            long before = last.getOrDefault(resource, 0L);
            assertTrue(call.sequence() <= before + 1, () -> "too early: " + call);
            last.put(resource, Math.max(before, call.sequence()));
        }
    }

    @Test
    void aDeadNodesDeliveriesAreTakenOver() throws Exception {
        Path folder = Shape.current().folder().resolve("hub-nodes");
        try (Hook hook = new Hook();
                Postgres postgres = new Postgres(folder);
                Server first = Server.of(Shape.MICRO_POSTGRESQL, folder.resolve("first"), postgres);
                Server second = Server.of(Shape.MICRO_POSTGRESQL, folder.resolve("second"), postgres)) {
            first.start();
            second.start();
            String id = first.api()
                    .post(HUB, "{\"callback\": \"" + hook.callback() + "\"}")
                    .expect(201)
                    .json()
                    .path("id")
                    .asText();
            hook.hang();
            for (int i = 0; i < 8; i++) {
                first.api()
                        .post(Resource.CATEGORY.path(), "{\"name\": \"shared\"}")
                        .expect(201);
            }
            hook.await(calls -> calls.size() == 4);
            first.kill();
            hook.goOn();
            long killed = System.nanoTime();
            await(() -> standing(second, id).path("waiting").asInt() == 0);
            long seconds = (System.nanoTime() - killed) / 1_000_000_000;
            assertTrue(seconds <= 38, "it took " + seconds + " s");
            assertEquals(8, heard(hook.calls()).size());
        }
    }

    private static JsonNode standing(Server node, String id) {
        return node.api().get("/api/v1/subscriptions/" + id).expect(200).json();
    }

    private static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + 90_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it does not happen");
            Hook.pause(100);
        }
    }
}
