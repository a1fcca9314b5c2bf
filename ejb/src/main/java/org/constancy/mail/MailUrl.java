package org.constancy.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A mail server as an administrator writes it: {@code smtp://user:password@mail.example:587}. The scheme says how it is
 * protected: {@code smtps} and {@code imaps} are TLS from the first byte, {@code smtp+starttls} and {@code imap+starttls} ask for it
 * and refuse to go on without, {@code smtp} and {@code imap} take it where it is offered; with a password that is a must, but for
 * this machine itself. User and password are percent-encoded.
 *
 * @param protocol {@code smtp} or {@code imap}
 * @param user {@code null} where nobody signs in; so may be the password
 * @param folder the path behind the host, {@code null} where there is none
 */
record MailUrl(String protocol, Security security, String host, int port, String user, String password, String folder) {

    /** How a connection is protected. */
    enum Security {
        OFFERED,
        STARTTLS,
        TLS
    }

    private static final Map<String, Integer> PORTS = Map.of("smtp", 25, "smtps", 465, "imap", 143, "imaps", 993);
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int SUBMISSION = 587;

    /** @throws IllegalArgumentException with a sentence for the administrator, which never tells the password */
    static MailUrl parse(String text) {
        URI uri = uri(text);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean upgraded = scheme.endsWith("+starttls");
        String bare = upgraded ? scheme.substring(0, scheme.indexOf('+')) : scheme;
        if (!PORTS.containsKey(bare) || upgraded && bare.endsWith("s") || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "A mail server is written as smtp://user:password@host:port; smtps, smtp+starttls, imap, imaps and"
                            + " imap+starttls are known as well");
        }
        String[] who = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String user = who.length > 0 && !who[0].isEmpty() ? decode(who[0]) : null;
        boolean mustBeSafe = upgraded || user != null && !isHere(uri.getHost());
        Security plain = mustBeSafe ? Security.STARTTLS : Security.OFFERED;
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        return new MailUrl(
                bare.substring(0, 4),
                bare.endsWith("s") ? Security.TLS : plain,
                uri.getHost(),
                uri.getPort() > 0 ? uri.getPort() : upgraded && bare.equals("smtp") ? SUBMISSION : PORTS.get(bare),
                user,
                who.length > 1 ? decode(who[1]) : null,
                path.isEmpty() ? null : path);
    }

    /** For pages and logs: without the password. */
    String shown() {
        String who = user == null ? "" : user + "@";
        return protocol + "://" + who + host + ":" + port + (folder == null ? "" : "/" + folder);
    }

    /** Whether a server is this machine itself: what goes there passes no line that others could read. */
    static boolean isHere(String host) {
        return HERE.contains(host);
    }

    private static URI uri(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The address of the mail server is no URL", null);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
