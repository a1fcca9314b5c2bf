package org.constancy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports of the loopback interface that nobody listens on. */
final class Ports {

    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One that stays free until a test listens at it: below those that the system hands out, for outgoing connections too.
     */
    static int kept() {
        return ThreadLocalRandom.current()
                .ints(10_000, 20_000)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** The first of 100 ports in a row that are all free, below those that the system hands out. */
    static int freeHundred() {
        return IntStream.iterate(20_000, base -> base < 32_000, base -> base + 100)
                .filter(base -> IntStream.range(base, base + 100).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No hundred free ports in a row"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
