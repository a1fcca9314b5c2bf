package org.constancy.administration;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.constancy.kernel.Refusal;

/**
 * Passwords as they are kept: {@code pbkdf2-sha256$<iterations>$<salt>$<key>}, salt and key in Base64. Checking one
 * costs some 0.2 seconds of a core, which is the point; {@link SignIns} sees to it that strangers cannot buy many.
 */
public final class Passwords {

    /** What a person has to choose at least; longer than this is never asked for. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int ITERATIONS = 600_000;
    private static final int BITS = 256;
    private static final char[] READABLE = "abcdefghjkmnpqrstuvwxyz23456789".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared with when nobody has the name, so that a wrong name costs what a wrong password does. */
    private static final String NOBODY = "pbkdf2-sha256$" + ITERATIONS + "$AAAAAAAAAAAAAAAAAAAAAA==$"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private Passwords() {}

    /** What to keep of a password. */
    public static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha256$" + ITERATIONS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, ITERATIONS));
    }

    /** @param kept what {@link #hash} gave, or {@code null} where nobody has the name: same work, then {@code false} */
    public static boolean matches(String password, String kept) {
        String[] parts = (kept == null ? NOBODY : kept).split("\\$");
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] key = derive(password == null ? "" : password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(key, base64.decode(parts[3])) & kept != null;
    }

    /** A password of 99 random bits that can be read from paper: five groups of four. */
    public static String random() {
        StringBuilder password = new StringBuilder(24);
        for (int i = 0; i < 20; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE[RANDOM.nextInt(READABLE.length)]);
        }
        return password.toString();
    }

    /** Refused with {@code staff.password.weak} when shorter than {@link #SHORTEST}, absurdly long, or the name itself. */
    public static void requireStrong(String password, String name) {
        if (password == null
                || password.length() < SHORTEST
                || password.length() > LONGEST
                || password.equalsIgnoreCase(name)) {
            throw Refusal.invalid(
                    "staff.password.weak",
                    "A password has " + SHORTEST + " to " + LONGEST + " characters and is not the name.",
                    "password");
        }
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2 with HMAC-SHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
