package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @Test
    void onlyThePasswordItselfMatches() {
        String kept = Passwords.hash("orange tables sing");
        assertTrue(Passwords.matches("orange tables sing", kept));
        assertFalse(Passwords.matches("orange tables sinG", kept));
        assertFalse(Passwords.matches("", kept));
    }

    @Test
    void theSamePasswordIsKeptDifferentlyEachTimeAndWithItsCost() {
        String first = Passwords.hash("orange tables sing");
        assertNotEquals(first, Passwords.hash("orange tables sing"));
        assertTrue(first.startsWith("pbkdf2-sha256$600000$"));
    }

    /** The published example for PBKDF2 with HMAC-SHA256: password, salt, 4,096 iterations. */
    @Test
    void itIsTheStandardsFunctionWithTheIterationsThatAreKept() {
        String kept = "pbkdf2-sha256$4096$c2FsdA==$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o=";
        assertTrue(Passwords.matches("password", kept));
        assertFalse(Passwords.matches("password", kept.replace("4096", "4095")));
    }

    @Test
    void nobodysPasswordMatchesNothingWhateverIsTyped() {
        assertFalse(Passwords.matches("orange tables sing", null));
        assertFalse(Passwords.matches("", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "MAREN.HOLT.1"})
    void whatIsEasyToGuessIsRefused(String password) {
        Refusal refusal = assertThrows(Refusal.class, () -> Passwords.requireStrong(password, "maren.holt.1"));
        assertEquals("staff.password.weak", refusal.code());
    }

    @Test
    void aRandomOneIsStrongAndNeverTheSame() {
        String password = Passwords.random();
        Passwords.requireStrong(password, "admin");
        assertTrue(password.matches("[a-z2-9]{4}(-[a-z2-9]{4}){4}"), password);
        assertNotEquals(password, Passwords.random());
    }
}
