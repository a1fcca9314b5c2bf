package org.constancy.kernel;

import java.text.Collator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Keys that sort names as people do, alike on every database: accents and case matter only where all else is equal. */
public final class Collation {

    private static final int MOST_BYTES = 200;

    private Collation() {}

    /** At most 400 characters; empty for {@code null}. */
    public static String key(String name) {
        if (name == null) {
            return "";
        }
        byte[] key = Collator.getInstance(Locale.ROOT).getCollationKey(name).toByteArray();
        return HexFormat.of().formatHex(key.length <= MOST_BYTES ? key : Arrays.copyOf(key, MOST_BYTES));
    }
}
