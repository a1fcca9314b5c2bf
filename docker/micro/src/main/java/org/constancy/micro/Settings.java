package org.constancy.micro;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server listens and keeps its data, as the environment says: {@code CONSTANCY_HOST} (127.0.0.1),
 * {@code CONSTANCY_PORT} (8080; 0 is any free one) and {@code CONSTANCY_DATA} (./data).
 * The database is embedded in that folder unless {@code CONSTANCY_DB_URL} says where it is.
 */
record Settings(String host, int port, Path data, boolean embedded) {

    static Settings fromEnvironment() {
        String host = environment("CONSTANCY_HOST", "127.0.0.1");
        return new Settings(
                host,
                freePort(host),
                writableData(),
                environment("CONSTANCY_DB_URL", "").isEmpty());
    }

    private static int freePort(String host) {
        String wanted = environment("CONSTANCY_PORT", "8080");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, Integer.parseInt(wanted)));
            return socket.getLocalPort();
        } catch (IllegalArgumentException e) {
            throw new CannotStart("CONSTANCY_PORT is not a port: " + wanted + ".");
        } catch (IOException e) {
            throw new CannotStart("Port " + wanted + " of " + host + " cannot be opened: " + e.getMessage()
                    + ". Another one can be chosen with CONSTANCY_PORT.");
        }
    }

    private static Path writableData() {
        Path data =
                Path.of(environment("CONSTANCY_DATA", "data")).toAbsolutePath().normalize();
        try {
            Files.delete(Files.createTempFile(Files.createDirectories(data), "try", null));
            return data;
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder " + data + " cannot be written to. Another one can be chosen with CONSTANCY_DATA.");
        }
    }

    private static String environment(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }
}
