package org.constancy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "en,invoices,invoice",
        "en,connected,connecting",
        "fr,factures,facture",
        "fr,l'entreprise,entreprises",
        "de,Rechnungen,Rechnung",
        "de,Häuser,Haus",
        "de-AT,Rechnungen,rechnung",
        "nl,Facturen,facturen"
    })
    void forms_of_a_word_are_one(String language, String one, String other) {
        String rules = Stems.rules(language);
        assertEquals(Stems.of(one, rules).keySet(), Stems.of(other, rules).keySet());
    }

    @Test
    void words_that_say_nothing_are_left_out() {
        assertTrue(Stems.of("the and of", "en").isEmpty());
        assertTrue(Stems.of("", "de").isEmpty());
    }

    @Test
    void how_often_a_word_occurs_is_counted_and_what_is_no_word_is_not_kept() {
        assertEquals(2, Stems.of("Backup, backups", "en").get("backup"));
        assertFalse(Stems.of("x".repeat(300), "en").keySet().stream().anyMatch(stem -> stem.length() > 100));
    }
}
