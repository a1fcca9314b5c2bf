package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {

    @Test
    void whatWasWrittenIsRead() {
        String text = Continuation.write("a-1", Instant.EPOCH, 12L);
        assertArrayEquals(new String[] {"a-1", "1970-01-01T00:00:00Z", "12"}, Continuation.read(text, parts -> parts));
        assertNull(Continuation.<String[]>read(null, parts -> parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a\u0000b 1970-01-01T00:00:00Z", "a  b", "a", "a +1000000000-12-31T23:59:59Z", "ä b"})
    void whatANextLinkNeverGaveIsRefused(String plain) {
        refused(Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNotEvenBase64IsRefused() {
        refused("%");
    }

    private static void refused(String text) {
        Refusal no = assertThrows(
                Refusal.class, () -> Continuation.read(text, parts -> parts[0] + Continuation.moment(parts[1])));
        assertEquals("query.after", no.code());
    }
}
