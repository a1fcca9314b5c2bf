package org.constancy.system;

import java.io.IOException;
import java.nio.file.Path;

/** {@code constancy.war} on Payara Micro, from the folder that is shipped: on an H2 file, or on the PostgreSQL it is given. */
final class MicroServer extends Server {

    private static final Path SERVE = Path.of("..", "docker", "micro", "target", "constancy", "serve")
            .toAbsolutePath()
            .normalize();

    /** The second compiler costs a short life more than it gives: a start takes half the time without it. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final int port = Ports.free();
    private int logStart;

    /** @param postgres {@code null} for the embedded database */
    MicroServer(Path folder, Postgres postgres) {
        super(folder, postgres);
        with("JAVA_OPTS", QUICK_START);
        with("CONSTANCY_PORT", Integer.toString(port));
        with("CONSTANCY_DATA", folder.resolve("data").toString());
        if (postgres != null) {
            with("CONSTANCY_DB_URL", postgres.url());
            with("CONSTANCY_DB_USER", postgres.user());
            with("CONSTANCY_DB_PASSWORD", postgres.password());
        }
    }

    @Override
    ProcessHandle launch() throws IOException {
        run(SERVE.toString(), "--prepare");
        logStart = log().length();
        return command(SERVE.toString()).start().toHandle();
    }

    @Override
    boolean deployed() {
        return log().indexOf("Constancy is ready", logStart) >= 0;
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
