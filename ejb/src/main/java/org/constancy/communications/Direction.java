package org.constancy.communications;

import java.util.Locale;

/** Who began. The attribute is free text, of which two words mean something. */
enum Direction {
    INBOUND,
    OUTBOUND,
    UNKNOWN;

    static Direction of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "inbound", "inbounds" -> INBOUND;
            case "outbound" -> OUTBOUND;
            default -> UNKNOWN;
        };
    }
}
