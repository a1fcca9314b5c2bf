package org.constancy.integration.outgoing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers each post with two bytes as it is told, and hangs up without a word. */
final class OddServer implements Closeable {

    private final ServerSocket door;
    private final AtomicInteger lines = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile String answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    private volatile int most = Integer.MAX_VALUE;

    OddServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(this::open);
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "odd-server");
        thread.setDaemon(true);
        thread.start();
    }

    void answer(String bytes) {
        answer = bytes;
    }

    void hangUpAfter(int answers) {
        most = answers;
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort() + "/");
    }

    int lines() {
        return lines.get();
    }

    int answered() {
        return answered.get();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                lines.incrementAndGet();
                run(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (int i = 0; i < most && isAsked(in); i++) {
                answered.incrementAndGet();
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static boolean isAsked(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            line = in.readLine();
        }
        return line != null && in.read() >= 0 && in.read() >= 0;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
