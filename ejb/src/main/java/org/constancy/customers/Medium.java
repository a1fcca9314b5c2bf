package org.constancy.customers;

import java.util.Locale;

/** By what a person can be reached: consent, preference and addresses go by it. */
public enum Medium {
    EMAIL,
    LETTER,
    SMS,
    CHAT,
    PHONE,
    /** Anything else, for instance a push message of a mobile app: we have no address for it. */
    OTHER;

    /** As it is written in a document: {@code email}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word means, whatever its case and hyphens: {@code E-Mail}, {@code SMS}; {@link #OTHER} for another. */
    public static Medium of(String word) {
        String bare = word == null ? "" : word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        return switch (bare) {
            case "email", "mail" -> EMAIL;
            case "letter", "post" -> LETTER;
            case "sms", "shortmessage", "textmessage" -> SMS;
            case "chat" -> CHAT;
            case "phone", "call" -> PHONE;
            default -> OTHER;
        };
    }
}
