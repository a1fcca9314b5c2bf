package org.constancy.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, 2027-03-31, 2027-03-31",
        "2027-Q1, 2027-03-31, 2027-Q1",
        "2028-q2, 2028-06-30, 2028-Q2",
        "2027-Q4, 2027-12-31, 2027-Q4"
    })
    void a_quarter_is_in_time_until_its_last_day(String text, LocalDate last, String word) {
        Target target = Target.read(text);
        assertEquals(last, target.last());
        assertEquals(word, target.word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2027", "2027-Q5", "2027-02-30", "2027-3-1", "31.3.2027", "0000-Q1x"})
    void what_is_neither_a_day_nor_a_quarter_is_refused(String text) {
        assertEquals(
                "roadmap.target",
                assertThrows(Refusal.class, () -> Target.read(text)).code());
    }
}
