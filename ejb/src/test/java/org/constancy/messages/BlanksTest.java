package org.constancy.messages;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @Test
    void whatIsKnownIsFilledIn() {
        String filled = Blanks.fill(
                "Hello {{ person.name }}, {{today}}", Map.of("person.name", "Ilse", "today", "now"), x -> x);
        assertEquals("Hello Ilse, now", filled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{person.nam}}", "{{person.name", "person.name}}", "{{}}", "{{{{person.name}}}}", "{{a{b}}"})
    void whatNobodyKnowsIsRefusedWhenItIsSaved(String text) {
        assertEquals(
                "template.variable",
                assertThrows(Refusal.class, () -> Blanks.check(List.of(text))).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "${person.name}", "{person.name}", "#{person.name}", "{{person.name}} {{today}}"})
    void otherSignsMeanNothing(String text) {
        assertDoesNotThrow(() -> Blanks.check(List.of(text)));
    }

    @Test
    void whatHasNoValueIsNamed() {
        assertEquals(
                Set.of("customer.city", "today"),
                Blanks.missing(
                        List.of("{{customer.city}} {{person.name}}", "{{today}}"),
                        Map.of("person.name", "x", "today", " ")));
    }

    @Property
    void aNameStaysText(@ForAll String name) {
        assertEquals("<" + name + ">", Blanks.fill("<{{person.name}}>", Map.of("person.name", name), x -> x));
    }
}
