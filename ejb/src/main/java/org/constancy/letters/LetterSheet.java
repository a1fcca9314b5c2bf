package org.constancy.letters;

import java.util.List;
import java.util.Locale;

/**
 * What stands on a letter, ready to be drawn.
 *
 * @param from the provider's legal entity, its lines; empty where there is none
 * @param to the block of the recipient's address, its lines
 * @param place where and when it was written: {@code Lyon, 22 November 2026}
 * @param text paragraphs with empty lines between
 * @param signature who writes; may be {@code null}
 * @param language of the text
 */
public record LetterSheet(
        String name,
        List<String> from,
        List<String> to,
        String place,
        String subject,
        String text,
        String signature,
        Locale language) {}
