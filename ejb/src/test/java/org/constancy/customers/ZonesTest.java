package org.constancy.customers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ZonesTest {

    @Test
    void everyCountryHasAZoneThatThisJavaKnows() {
        for (String country : Locale.getISOCountries()) {
            assertDoesNotThrow(() -> Zones.of(country), country);
        }
        for (String market : List.of("BE", "FR", "DE", "GB", "PL", "SE", "PT", "FI", "GR")) {
            assertNotEquals(ZoneOffset.UTC, Zones.of(market), market);
        }
    }

    @Test
    void lettersMayBeSmallAndWhatIsNoCountryIsCountedInUtc() {
        assertEquals(ZoneId.of("Europe/Brussels"), Zones.of(" be "));
        assertEquals(ZoneOffset.UTC, Zones.of("Belgium"));
        assertEquals(ZoneOffset.UTC, Zones.of(null));
    }
}
