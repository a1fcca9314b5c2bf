package org.constancy.web.tmf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.constancy.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private static final String DOCUMENT =
            "{\"id\":\"1\",\"href\":\"h\",\"@type\":\"T\",\"name\":\"n\",\"party\":[{\"id\":\"p\",\"role\":\"r\",\"@type\":\"P\"}],\"o\":{\"a\":1,\"b\":2}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "none       | {\"id\":\"1\",\"href\":\"h\"}",
                "name       | {\"id\":\"1\",\"href\":\"h\",\"@type\":\"T\",\"name\":\"n\"}",
                "party.role | {\"id\":\"1\",\"href\":\"h\",\"@type\":\"T\",\"party\":[{\"role\":\"r\"}]}",
                "o.a,o      | {\"id\":\"1\",\"href\":\"h\",\"@type\":\"T\",\"o\":{\"a\":1,\"b\":2}}",
                "o,o.a      | {\"id\":\"1\",\"href\":\"h\",\"@type\":\"T\",\"o\":{\"a\":1,\"b\":2}}",
                "nothing    | {\"id\":\"1\",\"href\":\"h\",\"@type\":\"T\"}"
            })
    void aClientGetsWhatItAskedForAndTheIdentity(String fields, String answer) {
        assertEquals(Json.read(answer), Fields.read(fields).of(Json.read(DOCUMENT)));
    }

    @Test
    void withoutFieldsEverythingIsAnswered() {
        assertNull(Fields.read(null));
        assertNull(Fields.read(""));
    }
}
