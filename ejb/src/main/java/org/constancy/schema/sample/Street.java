package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constancy.kernel.Json;

/**
 * Where letters to customers of a country go.
 *
 * @param country ISO 3166
 * @param postCode of a kind that no post office gave, {@code #} for any digit
 * @param streets with a house number, {@code #} for a digit from 1
 */
record Street(String country, String postCode, List<String> streets) {

    private static final Map<String, Street> ALL = Content.list("customers/streets.json").stream()
            .map(row -> new Street(
                    row.get("country").textValue(), row.get("postCode").textValue(), Content.texts(row.get("streets"))))
            .collect(Collectors.toMap(Street::country, Function.identity()));

    /** A contact medium as TMF632 has it. */
    static ObjectNode medium(SampleCustomer customer) {
        Company company = customer.company();
        Street street = ALL.get(company.country());
        Chance chance = customer.chance("street");
        ObjectNode medium = Json.object().put("mediumType", "postal address");
        medium.putObject("characteristic")
                .put("contactType", "office")
                .put("street1", filled(chance.pick(street.streets), 1, chance))
                .put("postCode", filled(street.postCode, 0, chance))
                .put("city", company.city())
                .put("country", company.country());
        return medium;
    }

    private static String filled(String pattern, int least, Chance chance) {
        StringBuilder text = new StringBuilder(pattern);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '#') {
                text.setCharAt(i, (char) ('0' + chance.between(least, 9)));
            }
        }
        return text.toString();
    }
}
