package org.constancy.system;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the signature of a mail as a stranger's server does (RFC 6376, relaxed/relaxed, RSA with SHA-256). */
final class Dkim {

    private static final String NAME = "dkim-signature";

    private final List<String> headers = new ArrayList<>();
    private final String body;
    private final Map<String, String> tags = new TreeMap<>();

    /** @param mail as it was received, with CR LF */
    Dkim(String mail) {
        int end = mail.indexOf("\r\n\r\n");
        body = mail.substring(end + 4);
        for (String line : mail.substring(0, end).split("\r\n(?![ \t])")) {
            headers.add(line);
        }
        String value = headers.stream()
                .filter(each -> isNamed(each, NAME))
                .findFirst()
                .map(each -> each.substring(each.indexOf(':') + 1))
                .orElse("");
        for (String tag : value.split(";")) {
            String[] pair = tag.split("=", 2);
            tags.put(pair[0].strip(), pair.length < 2 ? "" : pair[1].replaceAll("\\s", ""));
        }
    }

    /** {@code d}, {@code s}, {@code h}: as the signature says. */
    String tag(String name) {
        return tags.get(name);
    }

    /** Whether the mail is as it was when the owner of the key signed it. */
    boolean isSignedBy(PublicKey key) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(relaxedBody()));
        if (!Base64.getEncoder().encodeToString(digest).equals(tag("bh"))) {
            return false;
        }
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        List<String> left = new ArrayList<>(headers);
        for (String name : tag("h").split(":")) {
            String last = take(left, name);
            if (last != null) {
                signature.update(bytes(relaxed(last) + "\r\n"));
            }
        }
        signature.update(bytes(relaxed(take(left, NAME)).replaceFirst("([; ]b=)[^;]*", "$1")));
        return signature.verify(Base64.getDecoder().decode(tag("b")));
    }

    /** The last of a name, which is then gone. */
    private static String take(List<String> left, String name) {
        for (int i = left.size() - 1; i >= 0; i--) {
            if (isNamed(left.get(i), name)) {
                return left.remove(i);
            }
        }
        return null;
    }

    private static boolean isNamed(String header, String name) {
        return header.toLowerCase(Locale.ROOT).startsWith(name.strip().toLowerCase(Locale.ROOT) + ":");
    }

    private static String relaxed(String header) {
        String name = header.substring(0, header.indexOf(':')).strip().toLowerCase(Locale.ROOT);
        String value = header.substring(header.indexOf(':') + 1).replaceAll("[ \t\r\n]+", " ");
        return name + ":" + value.strip();
    }

    private String relaxedBody() {
        String even = body.replaceAll("[ \t]+(?=\r\n)", "").replaceAll("[ \t]+", " ");
        String cut = even.replaceFirst("(\r\n)*$", "");
        return cut.isEmpty() ? "" : cut + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
