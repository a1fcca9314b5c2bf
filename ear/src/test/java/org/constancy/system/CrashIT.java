package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A process that is killed under load, while mail is coming in, loses no write that it has acknowledged, keeps no half of one,
 * tells every event of them in order, and takes each mail once. {@code -Dconstancy.crash.kills=5
 * -Dconstancy.crash.writes=10000} does more of it.
 */
@OnShapes({Shape.MICRO_H2, Shape.MICRO_POSTGRESQL})
class CrashIT {

    private static final String HUB = "/tmf-api/productCatalogManagement/v4/hub";
    private static final int KILLS = Integer.getInteger("constancy.crash.kills", 1);

    /** Enough to be sure that some are under way when the process dies. */
    private static final int WRITES = Integer.getInteger("constancy.crash.writes", 400);

    /** Enough to be sure that not all of them are in when the first is. */
    private static final int MAILS = 60;

    @Test
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void nothingIsLostAndNothingIsDoubled() throws Exception {
        Shape shape = Shape.current();
        Path folder = shape.folder().resolve("crash");
        try (Post post = Post.open();
                Hook hook = new Hook();
                Postgres postgres = shape.onPostgresql() ? new Postgres(folder) : null;
                Server server = Server.of(shape, folder, postgres)) {
            server.start();
            server.api()
                    .post(HUB, "{\"callback\": \"" + hook.callback() + "\"}")
                    .expect(201);
            CrashWriters writers = new CrashWriters();
            for (int kill = 1; kill <= KILLS; kill++) {
                writers.start(server.api());
                writers.await(WRITES * kill / KILLS);
                deliver(post, kill);
                awaitMail(server.api(), MAILS * (kill - 1) + 1);
                server.kill();
                writers.join();
                server.start();
            }
            writers.assertKept(server.api());
            CrashWriters.assertWhole(server.api());
            hook.await(calls -> heard(calls).containsAll(writers.changes()), 240);
            assertInOrder(hook.calls());
            awaitMail(server.api(), MAILS * KILLS);
            assertEquals(
                    MAILS * KILLS, subjects(server.api()).stream().distinct().count());
            assertEquals(MAILS * KILLS, subjects(server.api()).size());
        }
    }

    private static void deliver(Post post, int kill) {
        for (int i = 0; i < MAILS; i++) {
            String from = "somebody-" + kill + "-" + i + "@crash.example";
            post.deliver(Arrivals.head(from, "Mail " + kill + " " + i, "<" + from + ">") + "\r\ntext\r\n");
        }
    }

    private static void awaitMail(Api api, int many) {
        long end = System.nanoTime() + 120_000_000_000L;
        while (subjects(api).size() < many) {
            assertTrue(System.nanoTime() < end, "the mail does not come in");
            Hook.pause(10);
        }
    }

    /** The answer may be one of a part: more come in while they are counted. */
    private static List<String> subjects(Api api) {
        return api.get("/api/v1/inbox?limit=1000").json().findValuesAsText("subject");
    }

    private static Set<String> heard(List<Hook.Call> calls) {
        return calls.stream()
                .map(each -> each.resource().path("id").asText() + " " + each.sequence())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What is heard again was heard before; what is heard for the first time is the next of its resource. */
    private static void assertInOrder(List<Hook.Call> calls) {
        Map<JsonNode, Long> last = new HashMap<>();
        for (Hook.Call call : calls) {
            JsonNode resource = call.resource().path("id");
            long before = last.getOrDefault(resource, 0L);
            assertTrue(call.sequence() <= before + 1, () -> "too early: " + call);
            last.put(resource, Math.max(before, call.sequence()));
        }
    }
}
