package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void aSecretHolds256Bits() {
        assertTrue(Secrets.next().matches("[A-Za-z0-9_-]{43}"));
        assertNotEquals(Secrets.next(), Secrets.next());
    }

    @Test
    void onlyTheSecretItselfMatches() {
        String secret = Secrets.next();
        assertTrue(Secrets.matches(secret, Secrets.hash(secret)));
        assertFalse(Secrets.matches(secret + "x", Secrets.hash(secret)));
    }

    @Test
    void whatIsKeptIsSha256() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Secrets.hash("abc"));
    }
}
