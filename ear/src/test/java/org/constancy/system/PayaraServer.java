package org.constancy.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code constancy.ear} on Payara Server, in a domain of its own, as an administrator does it: the driver in the
 * domain's library folder, a connection pool and a JDBC resource, a mail session, then {@code asadmin deploy}.
 */
final class PayaraServer extends Server {

    private static final Path ASADMIN =
            Path.of("target", "payara6", "bin", "asadmin").toAbsolutePath();
    private static final Path EAR = Path.of("target", "constancy.ear").toAbsolutePath();
    private static final Path DRIVER = Path.of("target", "postgresql.jar").toAbsolutePath();
    private static final String DOMAIN = "constancy";
    private static final String MAIL_SESSION = "mail/constancy";

    private final int ports = Ports.freeHundred();

    PayaraServer(Path folder, Postgres postgres) {
        super(folder, postgres);
        without("CONSTANCY_SMTP_URL").with("CONSTANCY_MAIL_SESSION", MAIL_SESSION);
    }

    @Override
    ProcessHandle launch() throws IOException {
        boolean first = !Files.exists(domain());
        if (first) {
            createDomain();
        }
        asadmin(
                "start-domain",
                "--domaindir",
                domains().toString(),
                "--prebootcommandfile",
                script("before-boot", listeners()).toString(),
                DOMAIN);
        ProcessHandle started = process();
        if (first) {
            asadmin("multimode", "--file", script("install", resources()).toString());
            asadmin("deploy", EAR.toString());
        }
        return started;
    }

    private void createDomain() throws IOException {
        asadmin(
                "create-domain",
                "--nopassword",
                "--portbase",
                Integer.toString(ports),
                "--domaindir",
                domains().toString(),
                DOMAIN);
        Files.copy(DRIVER, Files.createDirectories(domain().resolve("lib")).resolve("postgresql.jar"));
    }

    /** Two listeners, both on loopback; no data grid. */
    private static List<String> listeners() {
        String config = "set configs.config.server-config.";
        String listener = config + "network-config.network-listeners.network-listener.";
        String iiop = config + "iiop-service.iiop-listener.";
        return List.of(
                listener + "http-listener-1.address=127.0.0.1",
                listener + "admin-listener.address=127.0.0.1",
                listener + "http-listener-2.enabled=false",
                iiop + "orb-listener-1.enabled=false",
                iiop + "SSL.enabled=false",
                iiop + "SSL_MUTUALAUTH.enabled=false",
                config + "admin-service.jmx-connector.system.enabled=false",
                config + "hazelcast-config-specific-configuration.enabled=false");
    }

    private List<String> resources() {
        String properties = Stream.of(
                        "url=" + postgres.url().replace(":", "\\\\:"),
                        "user=" + postgres.user(),
                        "password=" + postgres.password())
                .reduce((all, one) -> all + ":" + one)
                .orElseThrow();
        return List.of(
                "create-jdbc-connection-pool --restype javax.sql.DataSource"
                        + " --datasourceclassname org.postgresql.ds.PGSimpleDataSource"
                        + " --property \"" + properties + "\" constancy",
                "ping-connection-pool constancy",
                "create-jdbc-resource --connectionpoolid constancy jdbc/constancy",
                "create-javamail-resource --mailhost 127.0.0.1 --mailuser care --fromaddress " + Post.FROM
                        + " --auth true --password " + Post.PASSWORD + " --property mail-smtp-port=" + Post.SMTP + " "
                        + MAIL_SESSION,
                "create-system-properties constancy.db.resource=jdbc/constancy");
    }

    private Path script(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name + ".asadmin"), lines);
    }

    private void asadmin(String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(ASADMIN.toString(), "--port", Integer.toString(ports + 48)));
        line.addAll(List.of(words));
        run(line.toArray(String[]::new));
    }

    private ProcessHandle process() throws IOException {
        long id = Long.parseLong(
                Files.readString(domain().resolve("config").resolve("pid")).trim());
        return ProcessHandle.of(id).orElseThrow(() -> failure("The domain has ended"));
    }

    private Path domains() {
        return folder.resolve("domains");
    }

    private Path domain() {
        return domains().resolve(DOMAIN);
    }

    /** {@code asadmin deploy} comes back when the application is there, and fails when it is not. */
    @Override
    boolean deployed() {
        return true;
    }

    @Override
    int port() {
        return ports + 80;
    }

    @Override
    Path logFile() {
        return domain().resolve("logs").resolve("server.log");
    }
}
