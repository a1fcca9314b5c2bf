package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesTest {

    @Test
    void whoMayWriteMayRead() {
        assertTrue(Scopes.cover(Set.of("TMF620:write"), "TMF620:read"));
        assertFalse(Scopes.cover(Set.of("TMF620:read"), "TMF620:write"));
    }

    @Test
    void oneApiIsNotAnother() {
        assertFalse(Scopes.cover(Set.of("TMF620:write"), "TMF632:read"));
    }

    @Test
    void theStarCoversEverything() {
        assertTrue(Scopes.cover(Set.of("*"), "audit:read"));
    }

    @Test
    void theyAreWrittenInOrderAndReadAgain() {
        assertEquals("TMF620:read due:read", Scopes.text(Set.of("due:read", "TMF620:read")));
        assertEquals(Set.of("due:read", "TMF620:read"), Scopes.read("  due:read   TMF620:read "));
        assertEquals(Set.of(), Scopes.read(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TMF620", "TMF620:delete", "**", "", "a b:read"})
    void whatIsNoScopeIsRefused(String scope) {
        Refusal refusal = assertThrows(Refusal.class, () -> Scopes.check(Set.of(scope)));
        assertEquals("client.scope.malformed", refusal.code());
    }
}
