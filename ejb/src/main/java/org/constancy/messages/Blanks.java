package org.constancy.messages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constancy.kernel.Refusal;

/**
 * The variables of templates: {@code {{person.name}}}. Nothing else in a text means anything, and what is filled in is text: a
 * variable in a name stays as it is.
 */
public final class Blanks {

    /** What there is to fill in. */
    public static final List<String> KNOWN = List.of(
            "person.name",
            "person.firstName",
            "person.jobTitle",
            "customer.name",
            "customer.city",
            "sender.name",
            "today");

    private static final Pattern BLANK = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    private Blanks() {}

    /** Refused with {@code template.variable}: a variable that nobody knows, or one that is not closed. */
    static void check(Collection<String> texts) {
        Set<String> wrong = new TreeSet<>();
        for (String text : texts) {
            Matcher blank = BLANK.matcher(text);
            while (blank.find()) {
                wrong.add(blank.group(1).strip());
            }
            String rest = BLANK.matcher(text).replaceAll("");
            if (rest.contains("{{") || rest.contains("}}")) {
                wrong.add("{{");
            }
        }
        KNOWN.forEach(wrong::remove);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(
                    "template.variable",
                    "The text has variables that there are not.",
                    String.join(", ", wrong) + ": none of " + String.join(", ", KNOWN));
        }
    }

    /** The variables of these texts that have no value, in order. */
    static Set<String> missing(Collection<String> texts, Map<String, String> values) {
        Set<String> missing = new TreeSet<>();
        for (String text : texts) {
            Matcher blank = BLANK.matcher(text);
            while (blank.find()) {
                String value = values.get(blank.group(1).strip());
                if (value == null || value.isBlank()) {
                    missing.add(blank.group(1).strip());
                }
            }
        }
        return missing;
    }

    /** The text with its values, each as {@code as} writes it. */
    static String fill(String text, Map<String, String> values, UnaryOperator<String> as) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(
                        as.apply(values.getOrDefault(blank.group(1).strip(), blank.group()))));
    }
}
