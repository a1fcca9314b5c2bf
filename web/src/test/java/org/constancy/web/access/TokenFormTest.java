package org.constancy.web.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFormTest {

    @Test
    void aFormIsDecoded() {
        assertEquals(
                Map.of("grant_type", "client_credentials", "scope", "due:read TMF620:read"),
                TokenForm.parse("grant_type=client_credentials&scope=due%3Aread+TMF620:read"));
    }

    @Test
    void whatIsEmptyCountsAsNotSent() {
        assertEquals(Map.of("grant_type", "x"), TokenForm.parse("scope=&grant_type=x&flag"));
        assertEquals(Map.of(), TokenForm.parse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope=a&scope=a", "scope=%zz", "scope=%1"})
    void whatIsSentTwiceOrBrokenIsRefused(String body) {
        assertThrows(TokenRefusal.class, () -> TokenForm.parse(body));
    }

    @Test
    void encodedCredentialsAreRead() {
        assertArrayEquals(new String[] {"crm", "a+b/c="}, TokenForm.basic(base64("crm:a%2Bb%2Fc%3D")));
    }

    @Test
    void whatAreNoCredentialsAreNone() {
        assertNull(TokenForm.basic("not base64!"));
        assertNull(TokenForm.basic(base64("no colon")));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
