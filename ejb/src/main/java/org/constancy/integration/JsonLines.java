package org.constancy.integration;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/** A file with a document on each line, in UTF-8 (jsonlines.org, ndjson): a line that cannot be read hides no other. */
final class JsonLines {

    private final String name;
    private final ImportFiles.Sink sink;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean tooLong;

    private JsonLines(String name, ImportFiles.Sink sink) {
        this.name = name;
        this.sink = sink;
    }

    static boolean named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".ndjson") || small.endsWith(".jsonl");
    }

    static void read(String name, InputStream in, ImportFiles.Sink sink) throws IOException {
        JsonLines lines = new JsonLines(name, sink);
        InputStream bytes = new BufferedInputStream(in);
        for (int each = bytes.read(); each >= 0; each = bytes.read()) {
            if (each == '\n') {
                lines.end();
            } else {
                lines.add(each);
            }
        }
        lines.end();
    }

    private void add(int each) {
        if (line.size() < ImportFiles.LONGEST_DOCUMENT) {
            line.write(each);
        } else {
            tooLong = true;
        }
    }

    private void end() {
        number++;
        try {
            if (tooLong) {
                throw ImportFiles.tooLong();
            }
            if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
                sink.document(name + "#" + number, Json.parse(line.toByteArray()));
            }
        } catch (Refusal refusal) {
            sink.refused(name + "#" + number, refusal);
        }
        line.reset();
        tooLong = false;
    }
}
