package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where customers are at home.
 *
 * @param code ISO 3166
 * @param language in which people there write to us, ISO 639
 * @param servedFrom the market whose catalogue and prices they have; their own where it is one
 * @param telephones numbers that the regulator keeps free for fiction, {@code #} for any digit; empty where it keeps none
 */
record Country(
        String code,
        String language,
        ZoneId zone,
        String servedFrom,
        List<String> telephones,
        List<String> givenNames,
        List<String> familyNames) {

    /** By code. */
    static Map<String, Country> all() {
        return Content.list("customers/countries.json").stream()
                .map(Country::read)
                .collect(Collectors.toMap(Country::code, Function.identity()));
    }

    private static Country read(ObjectNode row) {
        return new Country(
                row.get("country").textValue(),
                row.get("language").textValue(),
                ZoneId.of(row.get("zone").textValue()),
                row.get("servedFrom").textValue(),
                Content.texts(row.get("telephones")),
                Content.texts(row.get("given")),
                Content.texts(row.get("family")));
    }

    /** A number that rings nowhere, or {@code null}. */
    String telephone(Chance chance) {
        if (telephones.isEmpty()) {
            return null;
        }
        StringBuilder number = new StringBuilder(chance.pick(telephones));
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) == '#') {
                number.setCharAt(i, (char) ('0' + chance.between(0, 9)));
            }
        }
        return number.toString();
    }
}
