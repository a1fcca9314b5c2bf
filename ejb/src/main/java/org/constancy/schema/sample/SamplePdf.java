package org.constancy.schema.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of plain lines as PDF, the same bytes for the same lines: a library would write the moment and a random id into it, and
 * the steps would differ from one start to the next.
 */
final class SamplePdf {

    /** What the font of every reader has. */
    private static final Charset LETTERS = Charset.forName("windows-1252");

    private static final int WIDTH = 90;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private SamplePdf() {}

    static byte[] of(List<String> lines) {
        SamplePdf pdf = new SamplePdf();
        pdf.write("%PDF-1.4\n");
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                + " /Resources << /Font << /F 4 0 R >> >> >>");
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        String text = text(lines);
        pdf.object("<< /Length " + text.getBytes(LETTERS).length + " >>\nstream\n" + text + "\nendstream");
        pdf.end();
        return pdf.out.toByteArray();
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F 11 Tf 16 TL 70 770 Td");
        lines.stream().flatMap(each -> wrapped(each).stream()).forEach(line -> text.append("\n(")
                .append(line.replaceAll("([()\\\\])", "\\\\$1"))
                .append(") Tj T*"));
        return text.append("\nET").toString();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void object(String content) {
        places.add(out.size());
        write(places.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    private void end() {
        int start = out.size();
        write("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(each -> write("%010d 00000 n \n".formatted(each)));
        write("trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(LETTERS));
    }
}
