package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bodies that take their time stop nobody else, and none is forgotten on its way. */
@SystemTest
@OnShapes({Shape.MICRO_H2, Shape.SERVER_POSTGRESQL})
class SlowBodyIT {

    private static final String PATH = Resource.CATEGORY.path();
    private static final String BODY = "{\"name\": \"in two pieces\"}";

    private final Api api;

    SlowBodyIT(Api api) {
        this.api = api;
    }

    @Test
    void manyAtOnceStopNobodyAndAreRefusedInTheEnd() throws IOException {
        List<RawRequest> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 250; i++) {
                RawRequest request = new RawRequest(api.server(), PATH, BODY.length());
                request.send(BODY.substring(0, 1));
                slow.add(request);
            }
            assertTimeout(Duration.ofSeconds(10), () -> {
                api.get(PATH + "?limit=1");
                api.post(PATH, BODY).expect(201);
                api.get("/health/ready").expect(200);
            });
            assertEquals(408, slow.get(0).status());
            assertEquals(408, slow.get(249).status());
        } finally {
            for (RawRequest each : slow) {
                each.close();
            }
        }
    }

    @Test
    void everyBodyInPiecesIsRead() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> requests = IntStream.range(0, 800)
                    .mapToObj(number -> (Callable<Integer>) () -> inPieces(number))
                    .toList();
            for (Future<Integer> status : threads.invokeAll(requests)) {
                assertEquals(201, status.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    /** The pause before the body grows with the number, over what it takes the server to begin to read. */
    private int inPieces(int number) throws IOException {
        int half = number % BODY.length();
        try (RawRequest request = new RawRequest(api.server(), PATH, BODY.length())) {
            pause(number);
            request.send(BODY.substring(0, half));
            pause(number);
            request.send(BODY.substring(half));
            return request.status();
        }
    }

    private static void pause(int number) {
        long end = System.nanoTime() + number % 100 * 10_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
