package org.constancy.integration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;

/** Reads uploaded files: JSON documents, arrays of them, files with one on each line, and zips of these. */
final class ImportFiles {

    static final int LONGEST_DOCUMENT = 1 << 20;

    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_BYTES = 1L << 30;

    /** Takes what was found, in order. */
    interface Sink {
        void document(String place, JsonNode document);

        void refused(String place, Refusal refusal);
    }

    private ImportFiles() {}

    static void read(List<Upload> uploads, Sink sink) throws IOException {
        for (Upload upload : uploads) {
            try (InputStream in = upload.content()) {
                if (upload.zip()) {
                    readZip(upload.name(), in, sink);
                } else {
                    readDocuments(upload.name(), in, sink);
                }
            }
        }
    }

    private static void readZip(String name, InputStream in, Sink sink) throws IOException {
        int entries = 0;
        ZipInputStream zip = new ZipInputStream(in);
        InputStream unpacked = new WatchedInput(zip, ImportFiles::bound);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw Refusal.invalid("import.zip", "The zip holds more than 100,000 files.", name);
                }
                if (isDocument(entry)) {
                    readDocuments(entry.getName(), unpacked, sink);
                }
            }
        } catch (ZipException e) {
            throw Refusal.invalid("import.zip", "The zip cannot be read.", name + ": " + e.getMessage());
        }
        if (entries == 0) {
            throw Refusal.invalid("import.zip", "The zip is empty, or no zip.", name);
        }
    }

    private static boolean isDocument(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && (name.endsWith(".json") || JsonLines.named(name))
                && !name.contains("__macosx/")
                && !name.contains("/.");
    }

    private static void readDocuments(String name, InputStream in, Sink sink) throws IOException {
        if (JsonLines.named(name)) {
            JsonLines.read(name, in, sink);
        } else {
            readJson(name, in, sink);
        }
    }

    private static void readJson(String name, InputStream in, Sink sink) throws IOException {
        int[] count = {0};
        Json.parseEach(
                in,
                document -> sink.document(name + "#" + ++count[0], document),
                refusal -> sink.refused(name + "#" + ++count[0], refusal));
    }

    static Refusal tooLong() {
        return Refusal.invalid("import.size", "The document is larger than 1 MiB.", null);
    }

    private static void bound(long unpacked) {
        if (unpacked > MOST_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "import.zip", "The zip unpacks to more than 1 GiB.", null);
        }
    }
}
