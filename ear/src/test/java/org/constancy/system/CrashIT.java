package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A process that is killed under load loses no write that it has acknowledged, and keeps no half of one. */
class CrashIT {

    private static final int WRITERS = 8;

    /** Enough to be sure that some are under way when the process dies. */
    private static final int BEFORE_THE_KILL = 400;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Shape shape = Shape.current();
        assumeTrue(shape.onMicro(), "the business is the same on Payara Server, and its domain takes long to start");
        try (Postgres postgres =
                        shape.onPostgresql() ? new Postgres(shape.folder().resolve("crash")) : null;
                Server server = Server.of(shape, shape.folder().resolve("crash"), postgres)) {
            server.start();
            Map<String, String> acknowledged = writeUntilKilled(server);
            assertTrue(acknowledged.size() >= BEFORE_THE_KILL);
            server.start();
            acknowledged.forEach((id, name) -> assertEquals(name, name(server.api(), id)));
            assertWhole(server.api());
        }
    }

    /** The names that were acknowledged, by id: of posts, and of the patches that followed some of them. */
    private static Map<String, String> writeUntilKilled(Server server) throws InterruptedException {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger number = new AtomicInteger();
        Api api = server.api();
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Thread(() -> write(api, number, acknowledged)))
                .toList();
        writers.forEach(Thread::start);
        while (acknowledged.size() < BEFORE_THE_KILL) {
            assertTrue(writers.stream().anyMatch(Thread::isAlive), "the writers were refused");
            Thread.sleep(5);
        }
        server.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        return acknowledged;
    }

    /** Writes until the server is gone. A patch under way when it dies may or may not have been kept, and is not counted. */
    private static void write(Api api, AtomicInteger number, Map<String, String> acknowledged) {
        String path = Resource.PRODUCT_OFFERING.path();
        try {
            while (true) {
                String name = "crash-" + number.incrementAndGet();
                JsonNode made = api.post(path, "{\"name\": \"" + name + "\"}")
                        .expect(201)
                        .json();
                String id = made.path("id").asText();
                String renamed = name + "-renamed";
                if (number.get() % 3 == 0) {
                    api.patch(path + "/" + id, "{\"name\": \"" + renamed + "\"}")
                            .expect(200);
                    acknowledged.put(id, renamed);
                } else {
                    acknowledged.put(id, name);
                }
            }
        } catch (UncheckedIOException gone) {
            return;
        }
    }

    private static String name(Api api, String id) {
        return api.get(Resource.PRODUCT_OFFERING.path(id))
                .expect(200)
                .json()
                .path("name")
                .asText();
    }

    /** Every offering has the audit entries of its own changes: row, event and audit entry stand or fall together. */
    private static void assertWhole(Api api) {
        JsonNode latest =
                api.get(Resource.PRODUCT_OFFERING.path() + "?sort=-id&limit=50").json();
        for (JsonNode each : latest) {
            JsonNode audit = api.get("/api/v1/audit?resource=productOffering&id="
                            + each.path("id").asText())
                    .expect(200)
                    .json();
            boolean renamed = each.path("name").asText().endsWith("-renamed");
            assertEquals(renamed ? 2 : 1, audit.size(), each::toString);
        }
    }
}
