package org.constancy.kernel;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Identifiers: ours are UUIDv7 (RFC 9562), which sort by time; those of legacy systems are kept where they are legal. */
public final class Ids {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9._:~-]{1,100}");
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<byte[]> BYTES = ThreadLocal.withInitial(() -> new byte[8]);
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id, greater than every one that this process gave before. */
    public static String next() {
        long ticks = LAST.accumulateAndGet(System.currentTimeMillis() << 12, (last, now) -> Math.max(last + 1, now));
        byte[] random = BYTES.get();
        RANDOM.nextBytes(random);
        random[0] = (byte) (random[0] & 0x3f | 0x80);
        StringBuilder id = new StringBuilder(36);
        hex(id, ticks >>> 12, 12);
        id.insert(8, '-').append('-').append('7');
        hex(id, ticks & 0xfff, 3);
        id.append('-');
        for (int i = 0; i < random.length; i++) {
            hex(id, random[i] & 0xff, 2);
            if (i == 1) {
                id.append('-');
            }
        }
        return id.toString();
    }

    /** Whether an id may be kept as it is: 1 to 100 characters of {@code A-Za-z0-9._:~-}. */
    public static boolean legal(String id) {
        return id != null && LEGAL.matcher(id).matches();
    }

    private static void hex(StringBuilder out, long value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX[(int) (value >>> shift) & 0xf]);
        }
    }
}
