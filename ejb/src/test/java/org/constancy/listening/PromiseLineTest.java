package org.constancy.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseLineTest {

    private static final LocalDate SAID = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Send the offer until 2026-12-01      | 2026-12-01
                    Send the offer (2026-12-01)          | 2026-12-01
                    Send the offer by 1/12               | 2026-12-01
                    Angebot schicken bis zum 1.12.       | 2026-12-01
                    Angebot schicken bis 1.2.            | 2027-02-01
                    Angebot schicken bis 24.12.2026      | 2026-12-24
                    Envoyer l'offre avant le 01/12/2026  | 2026-12-01
                    Rappeler d'ici là, le 1/12           | 2026-12-01
                    """)
    void the_day_at_the_end_of_a_line_is_its_day(String line, LocalDate until) {
        assertEquals(until, PromiseLine.until(line, SAID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send the offer",
                "Send the offer until 31.2.",
                "Send the offer until 2020-01-01",
                "Move the line from 10/20 to 30/40",
                "Install version 2.5",
                "by 1/12",
                ""
            })
    void a_line_without_a_day_that_comes_has_none(String line) {
        assertNull(PromiseLine.until(line, SAID));
    }
}
