package org.constancy.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"Maren Holt,MH", "maren,M", "Jean-Luc de la Tour,JT", "émile zola,ÉZ", "'  Ada   Lovelace ',AL", "'',''"
    })
    void theFirstLettersOfFirstAndLastName(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }
}
