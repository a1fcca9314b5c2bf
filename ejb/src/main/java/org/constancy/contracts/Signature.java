package org.constancy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constancy.customers.Party;
import org.constancy.kernel.Missing;
import org.constancy.kernel.Period;
import org.constancy.kernel.Refusal;

/** What an agreement needs before it can be signed: a customer, offerings, and a period (RULES 5). */
final class Signature {

    private Signature() {}

    /** Refuses with {@code agreement.incomplete} and everything that is missing. */
    static void check(JsonNode agreement, Set<String> customers, Period period) {
        List<Missing> missing = missing(agreement, customers, period);
        if (!missing.isEmpty()) {
            throw Refusal.conflict(
                    "agreement.incomplete", "The agreement cannot be signed yet.", Missing.words(missing));
        }
    }

    /** Everything that is missing. */
    static List<Missing> missing(JsonNode agreement, Set<String> customers, Period period) {
        List<Missing> missing = new ArrayList<>();
        customer(customers, missing);
        JsonNode items = agreement.path("agreementItem");
        if (items.isEmpty()) {
            missing.add(Missing.of("agreement.missing.item", "an item"));
        }
        for (int i = 0; i < items.size(); i++) {
            offerings(items.get(i), String.valueOf(i + 1), missing);
        }
        if (period.start() == null) {
            missing.add(Missing.of("agreement.missing.period", "a period: agreementPeriod.startDateTime"));
        } else if (period.end() != null && !period.start().isBefore(period.end())) {
            missing.add(Missing.of("agreement.missing.end", "a period that ends after it starts"));
        }
        return missing;
    }

    private static void customer(Set<String> customers, List<Missing> missing) {
        if (customers.isEmpty()) {
            missing.add(
                    Missing.of("agreement.missing.customer", "a customer: no engaged party is one of our customers"));
        } else if (customers.size() > 1) {
            String ids = String.join(", ", customers);
            missing.add(Missing.of(
                    "agreement.missing.one",
                    "one customer: the engaged parties are " + customers.size() + " of our customers (" + ids + ")",
                    ids));
        }
    }

    private static void offerings(JsonNode item, String place, List<Missing> missing) {
        if (item.path("productOffering").isEmpty()) {
            missing.add(Missing.of("agreement.missing.offering", "item " + place + ": an offering", place));
        }
        for (JsonNode offering : item.path("productOffering")) {
            if (Party.of(offering) == null) {
                String named = offering.path("id").asText(offering.path("name").asText());
                missing.add(Missing.of(
                        "agreement.missing.unbound",
                        "item " + place + ": its offering '" + named + "' is not in the catalogue",
                        place,
                        named));
            }
        }
    }
}
