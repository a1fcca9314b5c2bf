package org.constancy.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A request that is sent byte by byte as a test likes, on a connection of its own. */
final class RawRequest implements AutoCloseable {

    private static final String CREDENTIALS =
            Base64.getEncoder().encodeToString((Server.CLIENT + ":" + Server.SECRET).getBytes(StandardCharsets.UTF_8));

    private final Socket socket;

    /** Sends the head of a POST whose body will have this length. */
    RawRequest(URI server, String path, int length) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        send("POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nConnection: close\r\nAuthorization: Basic " + CREDENTIALS
                + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n");
    }

    /** Sends some more, at once. */
    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Waits for the answer; gives its status. */
    int status() throws IOException {
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String line = answer.readLine();
        if (line == null) {
            throw new IOException("closed without an answer");
        }
        return Integer.parseInt(line.split(" ")[1]);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
