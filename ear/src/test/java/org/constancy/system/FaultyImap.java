package org.constancy.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mailbox with two mails, of which it never gives the first; the second is whole. */
final class FaultyImap implements AutoCloseable {

    private static final String GREETING = "* OK [CAPABILITY IMAP4rev1] moody";

    private static final long MILLIS_TO_STOP = 10_000;

    private final ServerSocket door;
    private final Thread thread;
    private final String second;
    private final long numbering = System.currentTimeMillis() / 1000;
    private volatile Socket guest = new Socket();

    FaultyImap(int port, String second) {
        this.second = second;
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = new Thread(this::serve, "faulty-imap");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                guest = socket;
                talk(socket);
            } catch (IOException brokenOff) {
                continue;
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        say(socket, GREETING);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", 2);
            say(socket, answer(words[0], words[1]));
        }
    }

    private String answer(String tag, String asked) {
        String done = tag + " OK done";
        if (asked.startsWith("EXAMINE")) {
            return "* 2 EXISTS\r\n* 0 RECENT\r\n* FLAGS ()\r\n* OK [UIDVALIDITY " + numbering
                    + "] so\r\n* OK [UIDNEXT 3] so\r\n" + tag + " OK [READ-ONLY] done";
        }
        if (asked.startsWith("UID FETCH")) {
            return "* 1 FETCH (UID 1)\r\n* 2 FETCH (UID 2)\r\n" + done;
        }
        if (asked.startsWith("FETCH 1 (BODY")) {
            return tag + " NO it is damaged here";
        }
        if (asked.startsWith("FETCH 2 (BODY")) {
            return "* 2 FETCH (BODY[]<0> {" + second.length() + "}\r\n" + second + ")\r\n" + done;
        }
        return asked.startsWith("LOGOUT") ? "* BYE\r\n" + done : done;
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** The port is free afterwards: as long as the thread waits at the door, it is not. */
    @Override
    public void close() throws IOException, InterruptedException {
        door.close();
        guest.close();
        thread.join(MILLIS_TO_STOP);
    }
}
