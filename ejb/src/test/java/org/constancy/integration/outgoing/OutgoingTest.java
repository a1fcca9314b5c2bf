package org.constancy.integration.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutgoingTest {

    private final Outgoing outgoing = new Outgoing(new Loopback(), new Lines());
    private final OddServer server = new OddServer();

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void oneLineServesManyCalls() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertEquals(200, post().status());
        }
        assertEquals(1, server.lines());
    }

    @Test
    void aLineOnWhichTheOtherSideHungUpIsReplacedUnseen() throws IOException {
        server.hangUpAfter(2);
        for (int i = 0; i < 5; i++) {
            assertEquals(200, post().status());
        }
        assertEquals(3, server.lines());
        assertEquals(5, server.answered());
    }

    @Test
    void whoSaysThatHeHangsUpIsCalledAnew() throws IOException {
        server.answer("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        post();
        post();
        assertEquals(2, server.lines());
    }

    @Test
    void anAnswerThatIsTooLongEndsItsLine() throws IOException {
        server.answer("HTTP/1.1 500 No\r\nContent-Length: 10000\r\n\r\n" + "x".repeat(10_000));
        assertEquals(4096, post().body().length());
        post();
        assertEquals(2, server.lines());
    }

    @Test
    void whoStaysSilentOrSpeaksNoHttpIsAFailure() {
        server.answer("");
        assertThrows(SocketTimeoutException.class, this::post);
        server.answer("Hello there\r\n\r\n".repeat(200));
        assertThrows(IOException.class, this::post);
    }

    @Test
    void nobodyIsAskedWhetherHeWantsToHearIt() throws IOException {
        long began = System.nanoTime();
        post();
        assertTrue(System.nanoTime() - began < 2_000_000_000L);
    }

    private Reply post() throws IOException {
        return outgoing.post(
                server.address(), Map.of("Content-Type", "application/json"), new byte[2], Duration.ofMillis(500));
    }

    /** Where the tests listen. */
    private static final class Loopback extends AddressGuard {

        @Override
        InetAddress resolve(URI uri) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
