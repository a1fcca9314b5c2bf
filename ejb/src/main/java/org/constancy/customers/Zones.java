package org.constancy.customers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;

/** By which zone a country counts its days. */
final class Zones {

    private static final Properties OF_COUNTRY = load();

    private Zones() {}

    /** @param country ISO 3166-1, two letters in any case; UTC for {@code null} and for what is no country */
    static ZoneId of(String country) {
        String zone =
                country == null ? null : OF_COUNTRY.getProperty(country.strip().toUpperCase(Locale.ROOT));
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    private static Properties load() {
        try (InputStream in = Zones.class.getResourceAsStream("zones.properties")) {
            Properties zones = new Properties();
            zones.load(in);
            return zones;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
