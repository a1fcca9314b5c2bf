package org.constancy.web.tmf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.constancy.kernel.Json;
import org.constancy.kernel.Page;
import org.constancy.kernel.Stored;

/**
 * How a stored document looks to one client: our addresses with the client's root, texts in its language, the fields that it
 * asked for. Where nothing has to be chosen the stored text goes out as it is.
 *
 * @param root scheme, host and port
 * @param languages in order of preference, ISO 639; empty takes the catalogue's own
 * @param fields {@code null} for all
 */
record Representation(String root, List<String> languages, Fields fields) {

    private static final String TRANSLATED = "\"translation\":";
    private static final List<String> TEXTS = List.of("name", "description", "benefit");

    byte[] of(Stored stored) {
        return text(stored).getBytes(StandardCharsets.UTF_8);
    }

    byte[] of(Page<Stored> page) {
        StringBuilder out = new StringBuilder(page.rows().size() * 1024 + 2).append('[');
        for (Stored each : page.rows()) {
            out.append(out.length() == 1 ? "" : ",").append(text(each));
        }
        return out.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Strong: the revision, and a checksum of what this client gets to see. */
    static String tag(Stored stored, byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return stored.revision() + "-" + HexFormat.of().toHexDigits((int) sum.getValue())
                + HexFormat.of().toHexDigits(body.length);
    }

    private String text(Stored stored) {
        boolean speak = !languages.isEmpty() && stored.tail().contains(TRANSLATED);
        if (!speak && fields == null) {
            return stored.text(root);
        }
        ObjectNode document = stored.document();
        if (speak) {
            translate(document);
        }
        return Json.write(fields == null ? document : fields.of(document)).replace(Stored.HERE, root);
    }

    private void translate(ObjectNode document) {
        for (String language : languages) {
            for (JsonNode each : document.path("translation")) {
                if (each.path("language").asText().toLowerCase(Locale.ROOT).equals(language)) {
                    TEXTS.stream().filter(each::hasNonNull).forEach(name -> document.set(name, each.get(name)));
                    return;
                }
            }
        }
    }
}
