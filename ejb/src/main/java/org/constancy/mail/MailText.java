package org.constancy.mail;

/** Texts as they may stand in a mail. */
final class MailText {

    private static final int LONGEST_LINE = 900;

    private MailText() {}

    /** One line for a header: what would end it, or is not to be seen, becomes a blank. */
    static String line(String text) {
        String line = text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
    }

    /** As text inside HTML. */
    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
