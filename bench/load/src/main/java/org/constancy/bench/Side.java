package org.constancy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.bootstrap.HttpRequester;
import org.apache.hc.core5.http.impl.bootstrap.RequesterBootstrap;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** One of the servers that are compared, and the connections to it. */
final class Side implements AutoCloseable {

    static final int CONNECTIONS = 8;
    static final String CLIENT = "bench";
    static final String SECRET = "a-secret-of-the-bench";

    private static final String AUTHORIZATION =
            "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));

    private final String name;
    private final HttpHost host;
    private final HttpRequester requester = RequesterBootstrap.bootstrap()
            .setMaxTotal(CONNECTIONS)
            .setDefaultMaxPerRoute(CONNECTIONS)
            .create();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

    Side(String name, int port) {
        this(name, "127.0.0.1", port);
    }

    Side(String name, String address, int port) {
        this.name = name;
        this.host = new HttpHost("http", address, port);
    }

    String name() {
        return name;
    }

    /** From now on requests go on new connections: the server closes those that were idle for long. */
    void anew() {
        requester.closeIdle(TimeValue.ZERO_MILLISECONDS);
    }

    /** Loads for some seconds, on new connections, each of which sends its next request when it has the answer to the last. */
    Sample load(Supplier<Request> requests, int seconds) throws Exception {
        anew();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        BlockingQueue<Histogram> done = new LinkedBlockingQueue<>();
        onEachConnection(() -> {
            Histogram times = new Histogram(60_000_000L, 3);
            while (System.nanoTime() < end) {
                Request request = requests.get();
                long sent = System.nanoTime();
                send(request);
                times.recordValue((System.nanoTime() - sent) / 1000);
            }
            done.add(times);
        });
        Histogram all = new Histogram(60_000_000L, 3);
        done.forEach(all::add);
        return new Sample(all, (System.nanoTime() - start) / 1e9);
    }

    /** Sends each request once; the answers come in any order. */
    void sendAll(BlockingQueue<Request> requests, Consumer<String> answers) throws Exception {
        onEachConnection(() -> {
            for (Request next = requests.poll(); next != null; next = requests.poll()) {
                answers.accept(send(next));
            }
        });
    }

    /** The body of the answer, which must be a success: what fails is no measurement. */
    String send(Request request) throws IOException, HttpException {
        ClassicRequestBuilder builder = ClassicRequestBuilder.create(request.method())
                .setPath(request.path())
                .setHeader("Authorization", AUTHORIZATION)
                .setHeader("Accept", "application/json");
        if (request.body() != null) {
            builder.setEntity(new StringEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        ClassicHttpRequest sent = builder.build();
        try (ClassicHttpResponse response =
                requester.execute(host, sent, Timeout.ofSeconds(300), HttpCoreContext.create())) {
            String body = EntityUtils.toString(response.getEntity());
            if (response.getCode() / 100 != 2) {
                throw new IllegalStateException(name + ": " + request.method() + " " + request.path() + " gave "
                        + response.getCode() + " " + body);
            }
            return body;
        }
    }

    private void onEachConnection(Work work) throws Exception {
        BlockingQueue<Future<?>> running = new LinkedBlockingQueue<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            running.add(threads.submit(() -> {
                work.run();
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        requester.close(CloseMode.GRACEFUL);
    }

    private interface Work {
        void run() throws Exception;
    }
}
