package org.constancy.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditKeyTest {

    @Property
    void whatAPageGaveIsUnderstoodAgain(@ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long millis) {
        AuditKey key = new AuditKey(42, Instant.ofEpochMilli(millis), Ids.next());
        assertEquals(key, AuditKey.read(key.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "1~yesterday~1", "12", "1~12"})
    void anythingElseIsRefused(String text) {
        assertEquals(
                "query.after",
                assertThrows(Refusal.class, () -> AuditKey.read(text)).code());
    }
}
