package org.constancy.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words by their stems: <i>Rechnungen</i> and <i>Rechnung</i> are one. Lucene's analysers for English, French and German, so
 * that both databases find the same; in other languages words stay as they are, in small letters.
 */
final class Stems {

    private static final String OTHER = "any";
    private static final Map<String, Analyzer> RULES = Map.of(
            "en",
            new EnglishAnalyzer(),
            "fr",
            new FrenchAnalyzer(),
            "de",
            new GermanAnalyzer(),
            OTHER,
            new StandardAnalyzer());

    /** Longer texts are not read to their end. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_WORD = 100;

    private Stems() {}

    /** The languages whose rules there are, and one for all others. */
    static Set<String> languages() {
        return RULES.keySet();
    }

    /** By which of these a text in a language is read: {@code de} for {@code de-AT}, {@code any} for {@code nl}. */
    static String rules(String language) {
        String known = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return RULES.containsKey(known) ? known : OTHER;
    }

    /**
     * The stems of a text and how often each occurs; words that say nothing (<i>the</i>, <i>und</i>) are left out.
     *
     * @param rules one of {@link #languages}
     */
    static Map<String, Integer> of(String text, String rules) {
        Map<String, Integer> stems = new TreeMap<>();
        String shortened = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        try (TokenStream words = RULES.get(rules).tokenStream("text", shortened)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                String stem = word.toString();
                if (stem.length() <= LONGEST_WORD) {
                    stems.merge(stem, 1, Integer::sum);
                }
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
