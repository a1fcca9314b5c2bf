package org.constancy.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "IN_STUDY, 'In design, In test, Active, Launched, Retired, Obsolete, Rejected'",
        "IN_DESIGN, 'In test, Active, Launched, Retired, Obsolete, Rejected'",
        "IN_TEST, 'Active, Launched, Retired, Obsolete, Rejected'",
        "ACTIVE, 'Launched, Retired, Obsolete'",
        "LAUNCHED, 'Retired, Obsolete'",
        "RETIRED, 'Launched, Obsolete'",
        "OBSOLETE, ''",
        "REJECTED, ''"
    })
    void eachStateLeadsWhereTheTableSays(Lifecycle from, String next) {
        assertEquals(
                next,
                String.join(", ", from.next().stream().map(Lifecycle::word).toList()));
    }

    @Test
    void aMoveBackIsRefusedAndTheAllowedOnesAreNamed() {
        Refusal refusal = assertThrows(Refusal.class, () -> Lifecycle.ACTIVE.checkMoveTo(Lifecycle.IN_STUDY));
        assertEquals("catalogue.lifecycle.move", refusal.code());
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals("allowed: Launched, Retired, Obsolete", refusal.detail());
    }

    @Test
    void wordsMatchWithoutCase() {
        assertEquals(Lifecycle.IN_STUDY, Lifecycle.read("in STUDY"));
        assertEquals(
                "catalogue.lifecycle.word",
                assertThrows(Refusal.class, () -> Lifecycle.read("on sale")).code());
    }
}
