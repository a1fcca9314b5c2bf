package org.constancy.web.interaction;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.constancy.communications.AttachedFile;

/**
 * With what headers a file of somebody else leaves: saved and never shown, under its name (RFC 6266), and whatever a browser
 * might run as nothing that it knows.
 */
final class AttachmentAnswer {

    private static final Pattern ACTIVE = Pattern.compile(".*(html|xml|svg|script|flash|java).*");

    private AttachmentAnswer() {}

    /** Names and values. */
    static Map<String, String> headers(AttachedFile file) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Disposition", disposition(file.name()));
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cache-Control", "private, no-store");
        headers.put("Content-Length", Long.toString(file.bytes()));
        return headers;
    }

    static String type(AttachedFile file) {
        return ACTIVE.matcher(file.mimeType()).matches() ? "application/octet-stream" : file.mimeType();
    }

    private static String disposition(String name) {
        String plain = name.replaceAll("[^ -~]|[\"\\\\%;]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
