package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where post goes, written as the country's post office wants it, as far as its countries are ours. */
final class PostalAddress {

    /** How the line of the town is written; where it says nothing, as on the continent: {@code 60311 Frankfurt}. */
    private static final Map<String, String> TOWNS = Map.of(
            "GB",
            "%city\n%code",
            "IE",
            "%city\n%code",
            "US",
            "%city, %state %code",
            "CA",
            "%city %state %code",
            "AU",
            "%city %state %code",
            "NL",
            "%code %city",
            "IT",
            "%code %city %state",
            "ES",
            "%code %city",
            "HU",
            "%city\n%code");

    /** Where the town stands in capitals. */
    private static final List<String> CAPITALS = List.of("FR", "GB", "NL", "HU", "FI", "SE");

    private final JsonNode place;
    private final String country;

    private PostalAddress(JsonNode place, String country) {
        this.place = place;
        this.country = country == null ? "" : country.strip().toUpperCase(Locale.ROOT);
    }

    /** The first address of a party that names a street or a post box; {@code null} where it has none. */
    static PostalAddress of(JsonNode party) {
        for (JsonNode medium : party.path("contactMedium")) {
            JsonNode place = medium.path("characteristic");
            if (!place.path("street1").asText().isBlank()
                    && !place.path("city").asText().isBlank()) {
                String country = place.path("country").textValue();
                return new PostalAddress(place, country == null ? Home.of(party).country() : country);
            }
        }
        return null;
    }

    /**
     * The lines below the names.
     *
     * @param from the country in which it is posted: a letter within it does not name it
     */
    List<String> lines(String from) {
        List<String> lines = new ArrayList<>();
        lines.add(text("street1"));
        lines.add(text("street2"));
        lines.addAll(town().lines().toList());
        if (!country.isEmpty() && !country.equalsIgnoreCase(from)) {
            lines.add(countryName());
        }
        return lines.stream().filter(each -> !each.isBlank()).collect(Collectors.toList());
    }

    String country() {
        return country;
    }

    private String town() {
        String city = CAPITALS.contains(country) ? text("city").toUpperCase(Locale.ROOT) : text("city");
        return TOWNS.getOrDefault(country, "%code %city")
                .replace("%city", city)
                .replace("%code", text("postCode"))
                .replace("%state", text("stateOrProvince"))
                .strip();
    }

    /** In English and capitals, as the Universal Postal Union asks of the country of departure. */
    private String countryName() {
        String name = new Locale("", country).getDisplayCountry(Locale.ENGLISH);
        return name.toUpperCase(Locale.ROOT);
    }

    private String text(String attribute) {
        return Stream.of(place.path(attribute).textValue())
                .filter(Objects::nonNull)
                .map(each -> each.strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }
}
