package org.constancy.web.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
public final class Sheet {

    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter out;

    /** Writes the head; the stream stays open. */
    public Sheet(OutputStream to, String... head) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        out = new CSVPrinter(text, CSVFormat.RFC4180);
        row((Object[]) head);
    }

    /** Writes a line; {@code null} is an empty cell. */
    public void row(Object... cells) {
        try {
            out.printRecord(Arrays.stream(cells).map(Sheet::safe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void flush() throws IOException {
        out.flush();
    }

    private static Object safe(Object cell) {
        boolean formula = cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
