package org.constancy.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "br, gzip;q=0.5 | true",
                "deflate, GZIP | true",
                "* | true",
                "*, gzip;q=0 | false",
                "gzip; q=0.0 | false",
                "identity | false",
                "xgzip | false",
                " | false"
            })
    void aClientSaysWhetherItTakesIt(String header, boolean taken) {
        assertEquals(taken, Gzip.isTaken(header));
    }
}
