package org.constancy.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server with moods, by what an address begins with: {@code no-} is refused with 550 5.1.1, {@code later-} with 451 the
 * first time, {@code drop-} is taken, but the connection ends before the server says so, the first time; after {@code rude-} the
 * server breaks off instead of saying goodbye.
 */
final class FaultySmtp implements AutoCloseable {

    /** @param to whom the envelope names */
    record Taken(String to, String mail) {}

    private final ServerSocket door;
    private final Thread thread = new Thread(this::serve, "faulty-smtp");
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Boolean> seen = new ConcurrentHashMap<>();

    FaultySmtp(int port) {
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** What it has, even where it did not say so. */
    List<Taken> taken(String to) {
        return taken.stream().filter(each -> each.to().equals(to)).toList();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                Thread talk = new Thread(() -> talk(socket), "faulty-smtp-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            say(socket, "220 moody");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = line.split("[ :]", 2)[0].toUpperCase();
                switch (word) {
                    case "RCPT" -> {
                        to = line.replaceAll(".*<(.*)>.*", "$1");
                        say(socket, recipient(to));
                    }
                    case "DATA" -> {
                        say(socket, "354 go on");
                        taken.add(new Taken(to, data(in)));
                        if (to.startsWith("drop-") && seen.putIfAbsent(to, true) == null) {
                            return;
                        }
                        say(socket, "250 taken");
                    }
                    case "QUIT" -> {
                        if (to.startsWith("rude-")) {
                            socket.setSoLinger(true, 0);
                            return;
                        }
                        say(socket, "221 bye");
                        return;
                    }
                    default -> say(socket, "250 moody");
                }
            }
        } catch (IOException gone) {
            return;
        }
    }

    private String recipient(String to) {
        if (to.startsWith("no-")) {
            return "550 5.1.1 nobody here has that name";
        }
        boolean later = to.startsWith("later-") && seen.putIfAbsent(to, true) == null;
        return later ? "451 4.2.0 come again" : "250 ok";
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append("\n");
        }
        return mail.toString();
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** The port is free when nobody waits at it any more. */
    @Override
    public void close() {
        try {
            door.close();
            thread.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
