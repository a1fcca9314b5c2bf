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
    void aLanguageIsNamedInItsOwnWords() {
        assertEquals("Français", english.languageName(Locale.FRENCH));
    }
}
