package org.constancy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Starts PostgreSQL, the product and the floor, loads them in turn, and says how they compare. */
public final class Bench {

    private static final Path PRODUCT = Path.of("..", "docker", "micro", "target", "constancy", "constancy.war")
            .toAbsolutePath();
    private static final Path FLOOR = Path.of("floor", "target", "floor.war").toAbsolutePath();

    private static final String DUE = "GET who is due";
    private static final String TALK = "POST a talk";
    private static final String UNGUARDED = "GET one, signed in or not";

    private final Plan plan;
    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final List<Comparison> results = new ArrayList<>();

    private Bench(Plan plan, Path folder, EmbeddedPostgres postgres) {
        this.plan = plan;
        this.folder = folder;
        this.postgres = postgres;
    }

    /** @param words {@code --smoke}, names of comparisons, or nothing for the whole run of about 25 minutes */
    public static void main(String... words) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("load", "target").toAbsolutePath(), "bench");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setDataDirectory(folder.resolve("postgresql"))
                .start()) {
            Bench bench = new Bench(Plan.of(words), folder, postgres);
            bench.run();
            bench.write();
        }
    }

    private void run() throws Exception {
        System.out.println(Comparison.heading());
        create("product");
        create("floor");
        Catalogue catalogue;
        try (Micro product = product("product", Map.of());
                Side constancy = new Side("product", product.port())) {
            catalogue = new Catalogue(constancy, plan.offerings());
            if (plan.wantsMoreThan(UNGUARDED)) {
                besideTheFloor(constancy, catalogue);
            }
        }
        if (plan.wants(UNGUARDED)) {
            withoutAuthentication(catalogue);
        }
    }

    /**
     * One server for both, for two of the same build differ by more than this is about. It is open to callers from loopback;
     * those who come to this machine's other address have to sign in.
     */
    private void withoutAuthentication(Catalogue catalogue) throws Exception {
        try (Micro server =
                        product("open", Map.of("CONSTANCY_API_AUTHENTICATION", "off", "CONSTANCY_HOST", "0.0.0.0"));
                Side guarded = new Side("signed in", Network.ownAddress(), server.port());
                Side open = new Side("without authentication", server.port())) {
            compare(new Comparison(UNGUARDED, guarded, open, 0.95), catalogue.one(), catalogue.one());
        }
    }

    private void besideTheFloor(Side product, Catalogue catalogue) throws Exception {
        try (Micro bare = new Micro("floor", FLOOR, folder, database("floor", "FLOOR_DB"));
                Side floor = new Side("floor", bare.port())) {
            besideTheFloor(product, catalogue, floor);
        }
    }

    private void besideTheFloor(Side product, Catalogue catalogue, Side floor) throws Exception {
        Catalogue other = new Catalogue(floor, plan.offerings());
        compare(new Comparison("GET one", product, floor, 0.6), catalogue.one(), other.one());
        compare(new Comparison("GET 20 by filter", product, floor, 0.6), catalogue.list(), other.list());
        compare(new Comparison("POST one", product, floor, 0.4), catalogue.post(), other.post());
        if (plan.wants(DUE) || plan.wants(TALK)) {
            new Customers(postgres.getDatabase("postgres", "product"), plan.customers()).ofTheProduct();
            new Customers(postgres.getDatabase("postgres", "floor"), plan.customers()).ofTheFloor();
            compare(new Comparison(DUE, product, floor, null), Customers.due(), Customers.due());
            Supplier<Request> talk = Talks.post(plan.customers());
            compare(new Comparison(TALK, product, floor, 0.4), talk, talk);
        }
    }

    private void compare(Comparison comparison, Supplier<Request> toLeft, Supplier<Request> toRight) throws Exception {
        if (plan.wants(comparison.name())) {
            results.add(comparison.run(plan, toLeft, toRight));
        }
    }

    /** Both of the product's servers work on one database; the second finds its tables there. */
    private Micro product(String name, Map<String, String> settings) throws Exception {
        Map<String, String> environment = database("product", "CONSTANCY_DB");
        environment.put("CONSTANCY_API_CLIENT", Side.CLIENT + ":" + Side.SECRET);
        environment.put("CONSTANCY_SAMPLE", "off");
        environment.putAll(settings);
        return new Micro(name, PRODUCT, folder, environment);
    }

    private Map<String, String> database(String name, String prefix) {
        Map<String, String> environment = new HashMap<>();
        environment.put(prefix + "_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name);
        environment.put(prefix + "_USER", "postgres");
        environment.put(prefix + "_PASSWORD", "trusted-on-loopback");
        return environment;
    }

    private void create(String database) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    private void write() throws Exception {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(
                        Path.of("load", "target", "result.json").toFile(),
                        Map.of("plan", plan, "cores", Runtime.getRuntime().availableProcessors(), "results", results));
    }
}
