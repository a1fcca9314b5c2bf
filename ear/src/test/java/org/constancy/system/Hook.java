package org.constancy.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A listener of another system: takes events over HTTP on loopback, and answers as it is told. */
final class Hook implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    private final Set<Integer> lines = ConcurrentHashMap.newKeySet();
    private volatile int status = 204;
    private volatile String retryAfter;
    private volatile long pause;

    /** What came in. */
    record Call(long at, String id, long timestamp, String signatures, String body, JsonNode event) {

        /** Whether one of the signatures is the one that the secret makes, as Standard Webhooks says. */
        boolean isSignedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                byte[] sum = mac.doFinal((id + "." + timestamp + "." + body).getBytes("UTF-8"));
                return List.of(signatures.split(" "))
                        .contains("v1," + Base64.getEncoder().encodeToString(sum));
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        String type() {
            return event.path("eventType").asText();
        }

        long sequence() {
            return event.path("sequence").asLong();
        }

        /** The resource, whichever it is. */
        JsonNode resource() {
            return event.path("event").elements().next();
        }
    }

    Hook() {
        this(0);
    }

    Hook(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    String callback() {
        return "http://localhost:" + server.getAddress().getPort() + "/events";
    }

    /** From now on it answers this; {@code retryAfter} may be {@code null}. */
    void answer(int newStatus, String newRetryAfter) {
        status = newStatus;
        retryAfter = newRetryAfter;
    }

    /** From now on it keeps everybody waiting. */
    void hang() {
        pause = 25_000;
    }

    /** From now on it answers at once. */
    void goOn() {
        pause = 0;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), "UTF-8");
        long at = System.nanoTime();
        lines.add(exchange.getRemoteAddress().getPort());
        calls.add(new Call(
                at,
                exchange.getRequestHeaders().getFirst("webhook-id"),
                Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body,
                Api.JSON.readTree(body)));
        try {
            Thread.sleep(pause);
        } catch (InterruptedException closed) {
            return;
        }
        if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    List<Call> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    /** How many connections there were. */
    int lines() {
        return lines.size();
    }

    /** All calls, as soon as they are as wanted, within a minute. */
    List<Call> await(Predicate<List<Call>> wanted) {
        return await(wanted, 60);
    }

    List<Call> await(Predicate<List<Call>> wanted, int seconds) {
        long end = System.nanoTime() + seconds * SECOND;
        while (!wanted.test(calls())) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come; " + calls().size() + " calls came");
            }
            pause(50);
        }
        return calls();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
