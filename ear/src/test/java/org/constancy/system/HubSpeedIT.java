package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * How long it takes from the answer to a write until its event is received. {@code -Dconstancy.hub.rate=100
 * -Dconstancy.hub.warm-up=20 -Dconstancy.hub.seconds=120 -Dconstancy.hub.p50=100 -Dconstancy.hub.p99=1000} asks for what
 * the product is to reach on a machine of its own, and not for the moment that shows that it works.
 */
@SystemTest
@OnShapes(Shape.MICRO_POSTGRESQL)
class HubSpeedIT {

    private static final String HUB = "/tmf-api/productCatalogManagement/v4/hub";
    private static final int RATE = Integer.getInteger("constancy.hub.rate", 20);
    private static final int WARM_UP = Integer.getInteger("constancy.hub.warm-up", 1);
    private static final int SECONDS = Integer.getInteger("constancy.hub.seconds", 5);
    private static final int P50 = Integer.getInteger("constancy.hub.p50", 5_000);
    private static final int P99 = Integer.getInteger("constancy.hub.p99", 20_000);
    private static final int WRITERS = 16;

    private final Api api;
    private final Map<String, Long> answered = new ConcurrentHashMap<>();

    HubSpeedIT(Api api) {
        this.api = api;
    }

    @Test
    void whatIsCommittedIsReceivedAtOnce() throws Exception {
        try (Hook hook = new Hook()) {
            String name = Resource.fresh();
            String id = api.post(
                            HUB,
                            "{\"callback\": \"" + hook.callback() + "\", \"query\": \"event.category.name=" + name
                                    + "\"}")
                    .expect(201)
                    .json()
                    .path("id")
                    .asText();
            write(name, WARM_UP);
            int before = hook.await(calls -> calls.size() >= answered.size()).size();
            answered.clear();
            long began = System.nanoTime();
            write(name, SECONDS);
            long took = System.nanoTime() - began;
            hook.await(calls -> calls.size() >= before + answered.size());
            api.delete(HUB + "/" + id).expect(204);
            List<Long> waits = hook.calls().stream()
                    .skip(before)
                    .map(call ->
                            call.at() - answered.get(call.resource().path("id").asText()))
                    .sorted()
                    .toList();
            System.out.printf(
                    "%d events, %.0f a second, over %d connections; received after p50 %d ms, p99 %d ms, at most %d ms%n",
                    waits.size(),
                    answered.size() * 1e9 / took,
                    hook.lines(),
                    millis(waits, 0.5),
                    millis(waits, 0.99),
                    millis(waits, 1));
            assertTrue(millis(waits, 0.5) <= P50 && millis(waits, 0.99) <= P99, "too late");
            assertTrue(hook.lines() < waits.size() / 5, hook.lines() + " connections");
        }
    }

    /** So many a second, from many, each whenever its moment has come. */
    private void write(String name, int seconds) throws InterruptedException {
        ScheduledExecutorService writers = Executors.newScheduledThreadPool(WRITERS);
        for (int i = 0; i < RATE * seconds; i++) {
            writers.schedule(() -> write(api, name), 1_000_000_000L * i / RATE, TimeUnit.NANOSECONDS);
        }
        writers.shutdown();
        assertTrue(
                writers.awaitTermination(10 + 4L * seconds, TimeUnit.SECONDS), "The writers were not answered in time");
    }

    private void write(Api writer, String name) {
        Answer answer = writer.post(Resource.CATEGORY.path(), "{\"name\": \"" + name + "\"}");
        long at = System.nanoTime();
        answered.put(answer.expect(201).json().path("id").asText(), at);
    }

    private static long millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.round((sorted.size() - 1) * share)) / 1_000_000;
    }
}
