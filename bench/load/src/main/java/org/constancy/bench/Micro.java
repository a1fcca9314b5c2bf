package org.constancy.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One WAR on one Payara Micro, on a loopback port: a copy of the folder that the product is shipped in, with the WAR in the
 * product's place. So both sides run with the same server, the same settings of it, and the same options of the JVM.
 */
final class Micro implements AutoCloseable {

    private static final Path SHIPPED =
            Path.of("..", "docker", "micro", "target", "constancy").toAbsolutePath();

    private final int port = freePort();
    private final Path log;
    private final Process process;

    /** Starts the WAR and comes back when it is ready. */
    Micro(String name, Path war, Path parent, Map<String, String> environment) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        log = folder.resolve("log");
        copyShipped(folder);
        Files.copy(war, folder.resolve("constancy.war"), StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("serve").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("CONSTANCY_PORT", Integer.toString(port));
        builder.environment().put("JAVA_OPTS", "-Xms1g -Xmx1g");
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReady();
    }

    int port() {
        return port;
    }

    private static void copyShipped(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        try (Stream<Path> archives =
                Files.list(folder).filter(file -> file.toString().endsWith(".jsa"))) {
            for (Path archive : archives.toList()) {
                Files.delete(archive);
            }
        }
    }

    private void awaitReady() throws IOException {
        while (!Files.readString(log).contains("Constancy is ready")) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It did not start: see " + log);
            }
            pause();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
