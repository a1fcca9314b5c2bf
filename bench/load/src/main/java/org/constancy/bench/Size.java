package org.constancy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How answers grow with the number of customers: the same requests among few and among many, one connection after the other
 * and not a crowd; and how long it takes to work out all customers anew after a policy has changed.
 */
public final class Size {

    private static final Path PRODUCT = Path.of("..", "docker", "micro", "target", "constancy", "constancy.war")
            .toAbsolutePath();
    private static final int FEW = 10_000;
    private static final int OWNERS = 2000;
    private static final int BULK = 100_000;
    private static final String POLICIES = "/api/v1/cadencePolicies";

    private final int customers;
    private final int talks;
    private final int seconds;

    private Size(int customers, int talks, int seconds) {
        this.customers = customers;
        this.talks = talks;
        this.seconds = seconds;
    }

    /** @param words how many customers (1,000,000 unless given), talks of each (10), seconds a request (20) */
    public static void main(String... words) throws Exception {
        new Size(number(words, 0, 1_000_000), number(words, 1, 10), number(words, 2, 20)).run();
    }

    private static int number(String[] words, int at, int otherwise) {
        return words.length > at ? Integer.parseInt(words[at]) : otherwise;
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("load", "target").toAbsolutePath(), "size");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "2GB")
                        .setServerConfig("max_wal_size", "8GB")
                        .setDataDirectory(folder.resolve("postgresql"))
                        .start();
                Micro product = new Micro("product", PRODUCT, folder, settings(postgres));
                Side side = new Side("product", product.port())) {
            Population population = new Population(postgres.getPostgresDatabase(), talks);
            population.growTo(Math.min(FEW, customers));
            warmUp(side, product.port());
            Map<String, Sample> few = measure(side, product.port(), Math.min(FEW, customers));
            population.growTo(customers);
            Map<String, Sample> many = measure(side, product.port(), customers);
            System.out.printf(
                    "| request | p50, p99 ms at %,d | at %,d | p99 grows |%n|---|---:|---:|---:|%n", FEW, customers);
            few.forEach((name, sample) -> {
                Sample grown = many.get(name);
                System.out.printf(
                        "| %s | %.1f, %.1f | %.1f, %.1f | %.2f |%n",
                        name, sample.p50(), sample.p99(), grown.p50(), grown.p99(), grown.p99() / sample.p99());
            });
            System.out.printf("A policy that changed was worked out for all in %.0f s.%n", policy(side));
            System.out.printf("%,d past interactions came in within %.0f s.%n", BULK, bulk(side));
        }
    }

    private Map<String, String> settings(EmbeddedPostgres postgres) {
        return Map.of(
                "CONSTANCY_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "CONSTANCY_DB_USER",
                "postgres",
                "CONSTANCY_DB_PASSWORD",
                "trusted-on-loopback",
                "CONSTANCY_API_CLIENT",
                Side.CLIENT + ":" + Side.SECRET,
                "CONSTANCY_ADMIN_PASSWORD",
                Staff.PASSWORD,
                "CONSTANCY_SAMPLE",
                "off");
    }

    /** A server that has just started is slower than it will be: what it answers first is no measurement. */
    private void warmUp(Side side, int port) throws Exception {
        measure(side, port, Math.min(FEW, customers));
    }

    private Map<String, Sample> measure(Side side, int port, int among) throws Exception {
        side.anew();
        Staff staff = Staff.signedIn(port);
        Map<String, Sample.Ask> asks = new LinkedHashMap<>();
        asks.put("GET who is due", () -> side.send(Request.get("/api/v1/due?limit=20")));
        asks.put(
                "GET who is due, of one owner",
                () -> side.send(Request.get("/api/v1/due?limit=25&owner=owner-" + random(OWNERS))));
        asks.put(
                "GET a timeline",
                () -> side.send(
                        Request.get("/api/v1/customers/customer-" + (1 + random(among)) + "/timeline?limit=30")));
        asks.put("GET the silence alarm", () -> side.send(Request.get("/api/v1/silence?limit=20")));
        asks.put("GET the silence alarm by value", () -> side.send(Request.get("/api/v1/silence?by=value&limit=20")));
        asks.put("page Today, one's own", () -> staff.open("/today.xhtml"));
        asks.put("page Today, the team's", () -> staff.open("/today.xhtml?whose=team"));
        asks.put(
                "page of a customer", () -> staff.open("/customers/customer.xhtml?id=customer-" + (1 + random(among))));
        asks.put(
                "page of a conversation",
                () -> staff.open("/customers/customer.xhtml?show=conversation&id=customer-" + (1 + random(among))));
        asks.put("page Silence", () -> staff.open("/silence.xhtml"));
        asks.put("page of all customers", () -> staff.open("/customers/index.xhtml"));
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (Map.Entry<String, Sample.Ask> each : asks.entrySet()) {
            Sample.of(each.getValue(), seconds / 2);
            samples.put(each.getKey(), Sample.of(each.getValue(), seconds));
        }
        return samples;
    }

    private double policy(Side side) throws Exception {
        side.anew();
        long start = System.nanoTime();
        side.send(Request.post(POLICIES, "{\"name\": \"Often\", \"tier\": \"gold\", \"everyDays\": 21}"));
        JsonNode run;
        do {
            TimeUnit.SECONDS.sleep(1);
            run = new ObjectMapper()
                    .readTree(side.send(Request.get(POLICIES + "/runs")))
                    .path(0);
        } while (!run.path("state").asText().equals("Succeeded"));
        return (System.nanoTime() - start) / 1e9;
    }

    /** Past talks, as one import. */
    private double bulk(Side side) throws Exception {
        StringBuilder talks = new StringBuilder("[");
        for (int i = 0; i < BULK; i++) {
            talks.append(i == 0 ? "" : ",").append(Talks.past(1 + i % customers, 400 + i % 300));
        }
        side.anew();
        long start = System.nanoTime();
        String answer = side.send(
                Request.post("/api/v1/imports?source=crm", talks.append(']').toString()));
        String path = URI.create(
                        new ObjectMapper().readTree(answer).path("href").asText())
                .getPath();
        JsonNode job;
        do {
            TimeUnit.SECONDS.sleep(1);
            job = new ObjectMapper().readTree(side.send(Request.get(path + "?outcome=refused")));
        } while (!job.path("state").asText().matches("Succeeded|Failed"));
        if (job.at("/counts/created").asInt() != BULK) {
            throw new IllegalStateException("Not all came in: " + job);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static int random(int below) {
        return ThreadLocalRandom.current().nextInt(below);
    }
}
