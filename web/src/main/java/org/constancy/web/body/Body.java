package org.constancy.web.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body as far as it has arrived; to be closed when the request is over. */
interface Body extends Closeable {

    void append(byte[] bytes, int length) throws IOException;

    InputStream open() throws IOException;

    static Body inMemory() {
        var bytes = new ByteArrayOutputStream();
        return new Body() {
            @Override
            public void append(byte[] more, int length) {
                bytes.write(more, 0, length);
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes.toByteArray());
            }

            @Override
            public void close() {
                // Memory needs no closing.
            }
        };
    }

    static Body inFile() throws IOException {
        Path file = Files.createTempFile("constancy", ".body");
        OutputStream out = Files.newOutputStream(file);
        return new Body() {
            @Override
            public void append(byte[] more, int length) throws IOException {
                out.write(more, 0, length);
            }

            @Override
            public InputStream open() throws IOException {
                out.close();
                return Files.newInputStream(file);
            }

            @Override
            public void close() throws IOException {
                out.close();
                Files.deleteIfExists(file);
            }
        };
    }
}
