package org.constancy.integration;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A file that was fetched from elsewhere, kept until it is closed: at most 256 MiB, within five minutes. */
final class Download implements Closeable {

    private static final long MOST = 256L << 20;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Path file = Files.createTempFile("import", null);
    private String name;

    Download() throws IOException {}

    /** @param type the media type that it is said to have, may be {@code null} */
    void take(String path, String type, InputStream content) throws IOException {
        String last = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        String extension = extension(type == null ? "" : type);
        name = last.isEmpty() ? "download" + extension : last.endsWith(extension) ? last : last + extension;
        long end = System.nanoTime() + LONGEST.toNanos();
        try (OutputStream out = Files.newOutputStream(file)) {
            new WatchedInput(content, read -> bound(read, end)).transferTo(out);
        }
    }

    private static String extension(String type) {
        if (type.startsWith("application/zip")) {
            return ".zip";
        }
        return type.startsWith("application/x-ndjson") || type.startsWith("application/jsonl") ? ".ndjson" : "";
    }

    private static void bound(long read, long end) throws IOException {
        if (read > MOST) {
            throw new IOException("The file has more than 256 MiB.");
        }
        if (System.nanoTime() > end) {
            throw new IOException("It takes longer than five minutes.");
        }
    }

    Upload upload() throws IOException {
        return new Upload(name, Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
