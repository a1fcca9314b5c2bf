package org.constancy.administration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Random secrets of 256 bits and how they are kept. Nobody can guess such a secret, so one round of SHA-256 hides it;
 * what people choose themselves goes through {@link Passwords}.
 */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Never used, only cloned: to look for one costs more than to use it, and every request needs one. */
    private static final MessageDigest SHA_256 = sha256();

    private Secrets() {}

    /** A new secret: 43 characters of {@code A-Za-z0-9_-}. */
    public static String next() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret: 64 hexadecimal digits. */
    public static String hash(String secret) {
        return HexFormat.of().formatHex(digest(secret));
    }

    /** Whether the secret is the one that the hash was made of; the time it takes does not tell how near it came. */
    public static boolean matches(String secret, String hash) {
        return MessageDigest.isEqual(digest(secret), HexFormat.of().parseHex(hash));
    }

    private static byte[] digest(String secret) {
        try {
            return ((MessageDigest) SHA_256.clone()).digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be cloned", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
