package org.constancy.web.access;

import java.util.Locale;

/** The first letters of somebody's first and last name. */
final class Initials {

    private Initials() {}

    /** One or two capitals; empty for an empty name. */
    static String of(String name) {
        String[] words = name.strip().split("[\\s-]+");
        String last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
