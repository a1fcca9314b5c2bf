package org.constancy.customers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/**
 * What for we write to somebody. What an agreement needs (service) may always be said; what one person writes to another, until
 * he objects; everything else only where he has agreed to it.
 */
public enum Purpose {
    /** What an agreement needs: a fault, a maintenance, a notice. */
    SERVICE(false),
    /** What one of us writes to one of them. */
    PERSONAL(false),
    NEWS(true),
    MARKETING(true),
    SURVEY(true),
    EVENT(true);

    private final boolean consent;

    Purpose(boolean consent) {
        this.consent = consent;
    }

    /** As it is written in a document: {@code marketing}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it needs that the person has agreed. */
    public boolean needsConsent() {
        return consent;
    }

    /** Reads a document's word, whatever its case; {@link #SERVICE} where it says none; refused with {@code message.purpose}. */
    public static Purpose read(String word) {
        if (word == null) {
            return SERVICE;
        }
        for (Purpose each : values()) {
            if (each.word().equalsIgnoreCase(word)) {
                return each;
            }
        }
        throw Refusal.invalid(
                "message.purpose",
                "This is no purpose of a message.",
                "purpose: '" + word + "' is none of "
                        + Arrays.stream(values()).map(Purpose::word).collect(Collectors.joining(", ")));
    }
}
