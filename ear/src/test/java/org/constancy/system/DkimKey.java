package org.constancy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Base64;

/** With what the products of the tests sign their mail. */
final class DkimKey {

    static final String SELECTOR = "spring";

    private static final KeyPair PAIR = pair();

    private DkimKey() {}

    /** What the owner of the domain has put into its name service. */
    static PublicKey published() {
        return PAIR.getPublic();
    }

    /** The secret half, in a file as a product reads it. */
    static Path file() {
        Path file = Shape.current().folder().resolve("dkim.pem");
        String key = Base64.getMimeEncoder().encodeToString(PAIR.getPrivate().getEncoded());
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
}
