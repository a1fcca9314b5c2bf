package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void ourIdsAreUuidsOfVersionSevenThatSortByTheOrderOfTheirMaking() {
        String last = "";
        for (int i = 0; i < 20_000; i++) {
            String id = Ids.next();
            assertTrue(id.compareTo(last) > 0, id + " after " + last);
            last = id;
        }
        assertEquals(7, UUID.fromString(last).version());
        assertEquals(2, UUID.fromString(last).variant());
    }

    @Test
    void legacyIdsAreKeptWhereTheyAreLegal() {
        assertTrue(Ids.legal("urn:ngsi-ld:product-offering:42"));
        assertTrue(Ids.legal("a".repeat(100)));
        assertFalse(Ids.legal("a".repeat(101)));
        assertFalse(Ids.legal("a/b"));
        assertFalse(Ids.legal("a'b"));
        assertFalse(Ids.legal(""));
    }
}
