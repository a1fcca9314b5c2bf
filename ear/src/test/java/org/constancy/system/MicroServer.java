package org.constancy.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code constancy.war} on Payara Micro: on an H2 file of its own, or on the PostgreSQL that it is given. */
final class MicroServer extends Server {

    private static final Path MICRO = Path.of("target", "payara-micro.jar").toAbsolutePath();
    private static final Path WAR =
            Path.of("..", "web", "target", "constancy.war").toAbsolutePath();

    private final int port = Ports.free();
    private long logStart;

    /** @param postgres {@code null} for the embedded database */
    MicroServer(Path folder, Postgres postgres) {
        super(folder, postgres);
        if (postgres != null) {
            with("CONSTANCY_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource");
            with("CONSTANCY_DB_URL", postgres.url());
            with("CONSTANCY_DB_USER", postgres.user());
            with("CONSTANCY_DB_PASSWORD", postgres.password());
        }
    }

    @Override
    ProcessHandle launch() throws IOException {
        logStart = log().length();
        Path loopback = Files.writeString(
                folder.resolve("before-boot.asadmin"),
                "set configs.config.server-config.network-config.network-listeners.network-listener"
                        + ".http-listener.address=127.0.0.1\n");
        return command(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        MICRO.toString(),
                        "--deploy",
                        WAR.toString(),
                        "--contextroot",
                        "/",
                        "--port",
                        Integer.toString(port),
                        "--rootdir",
                        folder.resolve("runtime").toString(),
                        "--prebootcommandfile",
                        loopback.toString(),
                        "--nohazelcast")
                .start()
                .toHandle();
    }

    /** Micro stays up, and empty, when the deployment failed. */
    @Override
    boolean deployed() {
        String log = log().substring((int) logStart);
        if (log.contains("Deployed 0 archive(s)")) {
            throw failure("The deployment failed");
        }
        return log.contains("Deployed 1 archive(s)");
    }

    @Override
    int port() {
        return port;
    }

    @Override
    Path logFile() {
        return folder.resolve("console.log");
    }
}
