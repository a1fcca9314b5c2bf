package org.constancy.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Another system that has a zip lying there: at {@code catalogue}; {@code moved} leads to it, and nothing else is there. */
final class FileShelf implements AutoCloseable {

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final byte[] zip;

    FileShelf(byte[] zip) throws IOException {
        this.zip = zip;
        server.createContext("/", this::answer);
        server.start();
    }

    String url(String file) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + file;
    }

    private void answer(HttpExchange call) throws IOException {
        switch (call.getRequestURI().getPath()) {
            case "/catalogue" -> {
                call.getResponseHeaders().set("Content-Type", "application/zip");
                call.sendResponseHeaders(200, zip.length);
                call.getResponseBody().write(zip);
            }
            case "/moved" -> {
                call.getResponseHeaders().set("Location", url("catalogue"));
                call.sendResponseHeaders(302, -1);
            }
            default -> call.sendResponseHeaders(404, -1);
        }
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
