package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Eight who make offerings, and rename every third, until the server is gone; and what was acknowledged to them. */
final class CrashWriters {

    private static final int WRITERS = 8;
    private static final String PATH = Resource.PRODUCT_OFFERING.path();

    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Set<String> changes = ConcurrentHashMap.newKeySet();
    private List<Thread> threads = List.of();

    void start(Api api) {
        threads = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Thread(() -> write(api)))
                .toList();
        threads.forEach(Thread::start);
    }

    /** Waits until so many offerings are acknowledged in all. */
    void await(int many) {
        while (names.size() < many) {
            assertTrue(threads.stream().anyMatch(Thread::isAlive), "the writers were refused");
            Hook.pause(5);
        }
    }

    /** Waits until all have noticed that the server is gone. */
    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** What was acknowledged: the id, and whether it is the first or the second change of its offering, as {@code id 1}. */
    Set<String> changes() {
        return changes;
    }

    /** A patch under way when the server dies may or may not have been kept, so its offering is not counted. */
    private void write(Api api) {
        try {
            while (true) {
                String name = "crash-" + number.incrementAndGet();
                String id = api.post(PATH, "{\"name\": \"" + name + "\"}")
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
                changes.add(id + " 1");
                if (number.get() % 3 == 0) {
                    name += "-renamed";
                    api.patch(PATH + "/" + id, "{\"name\": \"" + name + "\"}").expect(200);
                    changes.add(id + " 2");
                }
                names.put(id, name);
            }
        } catch (UncheckedIOException gone) {
            return;
        }
    }

    /** Each acknowledged offering is there under its last name. */
    void assertKept(Api api) {
        names.forEach((id, name) -> assertEquals(
                name, api.get(PATH + "/" + id).expect(200).json().path("name").asText()));
    }

    /** Every offering has the audit entries of its own changes: row, event and audit entry stand or fall together. */
    static void assertWhole(Api api) {
        for (JsonNode each : api.get(PATH + "?sort=-id&limit=50").json()) {
            JsonNode audit = api.get("/api/v1/audit?resource=productOffering&id="
                            + each.path("id").asText())
                    .expect(200)
                    .json();
            boolean renamed = each.path("name").asText().endsWith("-renamed");
            assertEquals(renamed ? 2 : 1, audit.size(), each::toString);
        }
    }
}
