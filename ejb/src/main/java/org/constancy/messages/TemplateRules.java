package org.constancy.messages;

import org.constancy.kernel.Refusal;

/** What a template must be before it is kept. */
final class TemplateRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_CONTENT = 100_000;
    private static final int LONGEST_HTML = 200_000;

    private TemplateRules() {}

    /** Refused with {@code template.variable} where it has variables that there are not, {@code template.incomplete} otherwise. */
    static void check(MessageTemplate.Text text) {
        within("name", text.name(), LONGEST_NAME);
        within("subject", text.subject(), LONGEST_SUBJECT);
        within("content", text.content(), LONGEST_CONTENT);
        within("language", text.language(), 20);
        if (text.html() != null && !text.html().isBlank()) {
            within("html", text.html(), LONGEST_HTML);
        }
        Blanks.check(text.filled());
    }

    private static void within(String field, String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw Refusal.invalid(
                    "template.incomplete",
                    "A template has a name, a language, a subject and a text.",
                    field + ": 1 to " + longest + " characters");
        }
    }
}
