package org.constancy.kernel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a rule still wants before it lets a thing go on.
 *
 * @param code ours and stable, for whoever says it in another language: {@code agreement.missing.item}
 * @param values what varies in it, such as an id
 * @param words in English, the values included
 */
public record Missing(String code, List<String> values, String words) {

    public static Missing of(String code, String words, String... values) {
        return new Missing(code, List.of(values), words);
    }

    /** All of them, as the message of a refusal. */
    public static String words(List<Missing> all) {
        return "missing: " + all.stream().map(Missing::words).collect(Collectors.joining("; "));
    }
}
