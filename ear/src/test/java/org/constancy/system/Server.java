package org.constancy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * One installation of the product: a process of its own on free loopback ports, with its data, log and runtime in one
 * folder. It may be stopped or killed, and started again on the same data.
 */
public abstract class Server implements AutoCloseable {

    /** The API client that every installation of the tests knows, with all scopes. */
    public static final String CLIENT = "system-test";

    public static final String SECRET = "a-secret-of-the-system-tests";

    /** The password of {@code admin}. */
    public static final String ADMIN_PASSWORD = "Admin-of-the-system-tests-1";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    final Path folder;
    final Postgres postgres;
    private final Map<String, String> environment = new HashMap<>();
    private ProcessHandle process;

    Server(Path folder, Postgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
        with("CONSTANCY_API_CLIENT", CLIENT + ":" + SECRET);
        with("CONSTANCY_ADMIN_PASSWORD", ADMIN_PASSWORD);
        with("CONSTANCY_CLOCK", "test");
        with("CONSTANCY_SAMPLE", "off");
        with("CONSTANCY_OUTGOING_ALLOW", "localhost");
        Post.tell(this);
        GatewayIT.tell(this);
    }

    /**
     * An installation in the folder, not yet started.
     *
     * @param postgres runs already; {@code null} where the shape brings its own database
     */
    public static Server of(Shape shape, Path folder, Postgres postgres) {
        return shape.onMicro() ? new MicroServer(folder, postgres) : new PayaraServer(folder, postgres);
    }

    /** Sets an environment variable of the next start. */
    public final Server with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    final Server without(String variable) {
        environment.remove(variable);
        return this;
    }

    /** Starts and waits until the product is ready; fails with the end of the log if it does not become so. */
    public final void start() {
        try {
            Files.createDirectories(folder);
            process = launch();
            waitUntil("deployed", this::deployed);
            waitUntil("ready", this::ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops as a service manager does, with SIGTERM, and waits for the end. */
    public final void stop() {
        if (process != null && process.destroy()) {
            awaitEnd();
        }
    }

    /** {@code kill -9}: nothing is flushed, closed or rolled back by the process itself. */
    public final void kill() {
        if (process.destroyForcibly()) {
            awaitEnd();
        }
    }

    @Override
    public final void close() {
        stop();
    }

    /** Where the product answers, {@code http://127.0.0.1:<port>}. */
    public final URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** The product's REST door, as the client that may do everything. */
    public final Api api() {
        return new Api(address()).as(CLIENT, SECRET);
    }

    /** The database, where it is one that others may look into while the product runs. */
    public final Optional<Postgres> postgres() {
        return Optional.ofNullable(postgres);
    }

    /** Everything that was logged since the first start. */
    public final String log() {
        try {
            return Files.exists(logFile()) ? Files.readString(logFile()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings the process up; it need not be ready yet. */
    abstract ProcessHandle launch() throws IOException;

    /** Whether the application is there, as far as the server tells. */
    abstract boolean deployed();

    abstract int port();

    abstract Path logFile();

    final ProcessBuilder command(String... words) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("console.log").toFile()));
        builder.environment().putAll(environment);
        return builder;
    }

    /** Runs a command to its end, which must be a good one. */
    final void run(String... words) throws IOException {
        try {
            if (command(words).start().waitFor() != 0) {
                throw failure(String.join(" ", words) + " failed: see console.log in " + folder);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    final IllegalStateException failure(String what) {
        String log = log();
        return new IllegalStateException(
                what + ". The log ends with:\n" + log.substring(Math.max(0, log.length() - 6000)));
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void waitUntil(String state, BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw failure("The server did not get " + state);
            }
            pause();
        }
    }

    private void awaitEnd() {
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The server did not end", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
