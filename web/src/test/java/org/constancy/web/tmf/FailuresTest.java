package org.constancy.web.tmf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({"22001, value.unfit", "22003, value.unfit", "40P01, resource.busy", "HYT00, resource.busy"})
    void whatTheDatabaseRefusesIsNoIncident(String state, String code) {
        assertEquals(code, Failures.ofDatabase(new SQLException("no", state)).code());
    }

    @Test
    void whatElseTheDatabaseSaysIsOne() {
        assertNull(Failures.ofDatabase(new SQLException("the disk is full", "53100")));
        assertNull(Failures.ofDatabase(new SQLException("who knows")));
    }
}
