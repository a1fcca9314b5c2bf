package org.constancy.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Base64;

/**
 * The mail servers that every product of the tests is told of. They are there while a test has started them, and away for all
 * others.
 */
final class Post {

    static final String FROM = "care@nordlicht.example";
    static final String PASSWORD = "a-secret-of-the-mailbox";

    /** {@code -Dconstancy.smtp.port} and {@code .imap.port} name those of a server which is already there. */
    static final int SMTP = Integer.getInteger("constancy.smtp.port", Ports.kept());

    static final int IMAP = Integer.getInteger("constancy.imap.port", Ports.kept());

    static final String SELECTOR = "spring";

    private static final String HERE = "127.0.0.1";
    private static final KeyPair DKIM = pair();

    private Post() {}

    /** What a product must know to use them. */
    static void tell(Server server) {
        server.with("CONSTANCY_SMTP_URL", "smtp://" + HERE + ":" + SMTP);
        server.with("CONSTANCY_IMAP_URL", "imap://care:" + PASSWORD + "@" + HERE + ":" + IMAP);
        server.with("CONSTANCY_MAIL_FROM", "Nordlicht Care <" + FROM + ">");
        server.with("CONSTANCY_MAIL_EVERY", "PT1S");
        server.with("CONSTANCY_MAIL_PLUS", "true");
        server.with("CONSTANCY_MAIL_LINKS", "https://constancy.example");
        server.with("CONSTANCY_DKIM_KEY", privateKey().toString());
        server.with("CONSTANCY_DKIM_SELECTOR", SELECTOR);
    }

    /** What the owner of the domain has put into its name service. */
    static PublicKey publicKey() {
        return DKIM.getPublic();
    }

    private static Path privateKey() {
        Path file = Shape.current().folder().resolve("dkim.pem");
        String key = Base64.getMimeEncoder().encodeToString(DKIM.getPrivate().getEncoded());
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    /** A real server, started, with the mailbox that answers come to. */
    static GreenMail start() {
        GreenMail mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(SMTP, HERE, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(IMAP, HERE, ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        mail.setUser(FROM, "care", PASSWORD);
        return mail;
    }
}
