package org.constancy.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;

class PolicyFormTest {

    @Test
    void aPlanIsKeptInOrderAndWithoutWhatIsEmpty() {
        PolicyTerms terms = PolicyForm.read(
                new PolicyTerms(" Start ", " ", "", null, null, Phase.AFTER_START, null, null, List.of(30, 1, 7, 1)));
        assertEquals("Start", terms.name());
        assertNull(terms.tier());
        assertEquals(List.of(1, 7, 30), terms.onDays());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused("cadence.name.missing", terms(" ", null, null, null, null, 7, null));
        refused("cadence.days.missing", terms("a", null, null, null, null, null, null));
        refused("cadence.days.missing", terms("a", null, null, Phase.AFTER_START, null, 7, List.of(1)));
        refused("cadence.plan", terms("a", null, null, null, null, null, List.of(1)));
        refused("cadence.plan", terms("a", null, null, Phase.AFTER_START, "buyer", 7, null));
        refused("cadence.days", terms("a", null, null, null, null, 0, null));
        refused("cadence.days", terms("a", null, null, Phase.BEFORE_RENEWAL, null, null, List.of(91)));
        refused("cadence.value", terms("a", BigDecimal.TEN, null, null, null, 7, null));
        refused("cadence.value", terms("a", BigDecimal.TEN, "EURO", null, null, 7, null));
        refused("cadence.value", terms("a", null, "EUR", null, null, 7, null));
        refused("cadence.value", terms("a", new BigDecimal("1E+30"), "EUR", null, null, 7, null));
        refused("cadence.text.long", terms("a".repeat(201), null, null, null, null, 7, null));
    }

    private static void refused(String code, PolicyTerms terms) {
        assertEquals(
                code, assertThrows(Refusal.class, () -> PolicyForm.read(terms)).code());
    }

    private static PolicyTerms terms(
            String name,
            BigDecimal atLeast,
            String currency,
            Phase phase,
            String role,
            Integer every,
            List<Integer> days) {
        return new PolicyTerms(name, null, null, atLeast, currency, phase, role, every, days);
    }
}
