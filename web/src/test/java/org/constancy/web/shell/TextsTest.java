package org.constancy.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts english = new SomeReader(Locale.ENGLISH).texts();
    private final Texts french = new SomeReader(Locale.FRENCH).texts();
    private final Texts german = new SomeReader(Locale.GERMAN).texts();

    @Test
    void wholeAmountsHaveNoDecimalsAndOthersThoseOfTheirCurrency() {
        assertEquals("120,000\u00a0EUR", english.money(new BigDecimal("120000.00"), "EUR"));
        assertEquals("1.234,50\u00a0CHF", german.money(new BigDecimal("1234.5"), "CHF"));
        assertEquals("12\u202f345\u00a0EUR", french.money(new BigDecimal("12345"), "EUR"));
    }

    @Test
    void aSentenceThatNoLanguageHasFallsBack() {
        assertEquals("Sent", german.sayOr("no.such.key", "Sent"));
        assertEquals("Speichern", german.sayOr("action.save", "Save"));
    }

    @Test
    void aColonStandsAsTheLanguageSetsIt() {
        assertEquals("Country: Belgium", english.pair("Country", "Belgium"));
        assertEquals("Pays\u00a0: Belgique", french.pair("Pays", "Belgique"));
    }

    @Test
    void aSentenceBeginsWithACapital() {
        assertEquals("Mardi 24 novembre", french.sentence("mardi 24 novembre"));
    }

    @Test
    void aLanguageIsNamedInItsOwnWords() {
        assertEquals("Français", english.languageName(Locale.FRENCH));
    }

    @Test
    void oneOfOneIsSaidAsOne() {
        assertEquals("1 besoin sur 1 a reçu sa réponse en 30 jours", french.say("listening.share.of", 1L, 1L));
        assertEquals("0 besoin sur 9 a reçu sa réponse en 30 jours", french.say("listening.share.of", 0L, 9L));
        assertEquals("7 besoins sur 9 ont reçu leur réponse en 30 jours", french.say("listening.share.of", 7L, 9L));
        assertEquals("1 étape faite sur 4", french.say("roadmap.progress", 1, 4));
        assertEquals("0 document sur 1, 1 refusé.", french.say("import.done.of", 0, 1, 1));
        assertEquals("1 of 1 step done", english.say("roadmap.progress", 1, 1));
        assertEquals("1 von 1 Schritt erledigt", german.say("roadmap.progress", 1, 1));
        assertEquals("1 von 4 Schritten erledigt", german.say("roadmap.progress", 1, 4));
        assertEquals("Tomorrow", english.say("contact.next.cadence", 1));
    }
}
