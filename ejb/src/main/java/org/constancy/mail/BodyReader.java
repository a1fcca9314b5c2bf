package org.constancy.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The text of a mail as a person would read it. HTML becomes text: no script, no picture from elsewhere, nothing that would be
 * fetched. A character set that nobody knows, or that is wrong, is read as well as can be.
 */
final class BodyReader {

    private static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1000;

    /** Ends a text that goes on in the original. */
    private static final String CUT = "\n[…]";

    private BodyReader() {}

    /** At most {@value ReceivedMail#LONGEST_TEXT} characters; empty where there is no text. */
    static String text(Part mail) {
        List<Part> texts = new ArrayList<>();
        collect(mail, texts, 0, new int[1]);
        String text = first(texts, "text/plain");
        if (text.isBlank()) {
            text = fromHtml(first(texts, "text/html"));
        }
        if (text.isBlank()) {
            text = first(texts, "text/*");
        }
        String clean = clean(withoutQuote(text)).strip();
        return clean.length() <= ReceivedMail.LONGEST_TEXT
                ? clean
                : clean.substring(0, ReceivedMail.LONGEST_TEXT - CUT.length()) + CUT;
    }

    /** What a mail looks like in HTML, as it was sent; empty where it has none. */
    static String html(Part mail) {
        List<Part> texts = new ArrayList<>();
        collect(mail, texts, 0, new int[1]);
        return first(texts, "text/html");
    }

    /** Without what no document may hold: control characters but line ends and tabs, and halves of surrogate pairs. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static void collect(Part part, List<Part> texts, int depth, int[] seen) {
        try {
            if (part.isMimeType("multipart/*") && depth < DEEPEST) {
                Multipart parts = (Multipart) part.getContent();
                for (int i = 0; i < parts.getCount() && seen[0] < MOST_PARTS; i++) {
                    seen[0]++;
                    BodyPart each = parts.getBodyPart(i);
                    collect(each, texts, depth + 1, seen);
                }
            } else if (part.isMimeType("text/*") && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                texts.add(part);
            }
        } catch (MessagingException | IOException | ClassCastException broken) {
            texts.add(part);
        }
    }

    private static String first(List<Part> texts, String type) {
        for (Part each : texts) {
            try {
                if (each.isMimeType(type)) {
                    return read(each);
                }
            } catch (MessagingException broken) {
                continue;
            }
        }
        return "";
    }

    private static String read(Part part) throws MessagingException {
        try (InputStream in = part.getInputStream()) {
            return new String(beginning(in), charset(part));
        } catch (IOException broken) {
            return "";
        }
    }

    /** Byte by byte: of what it is asked for at once, a decoder that meets something broken gives nothing. */
    private static byte[] beginning(InputStream in) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0 && read.size() < MOST_BYTES; next = in.read()) {
                read.write(next);
            }
        } catch (IOException broken) {
            return read.toByteArray();
        }
        return read.toByteArray();
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalArgumentException | MessagingException nobodyKnows) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static String fromHtml(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style, head, template").remove();
        document.select("br").after("\n");
        document.select("p, div, tr, li, h1, h2, h3").before("\n");
        return document.body().wholeText().replaceAll("[ \\t\\u00a0]+", " ").replaceAll("\\n\\s*\\n\\s*", "\n\n");
    }

    /** Without the mail that it answers, where that stands quoted at the end. */
    private static String withoutQuote(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int end = lines.size();
        while (end > 0 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith(">"))) {
            end--;
        }
        boolean quoted = lines.subList(end, lines.size()).stream().anyMatch(each -> each.startsWith(">"));
        if (!quoted || end == 0) {
            return text;
        }
        boolean introduced = lines.get(end - 1).strip().endsWith(":");
        return String.join("\n", lines.subList(0, introduced && end > 1 ? end - 1 : end));
    }
}
