package org.constancy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constancy.customers.Party;
import org.constancy.kernel.Period;
import org.constancy.kernel.Refusal;

/** What an agreement needs before it can be signed: a customer, offerings, and a period (RULES 5). */
final class Signature {

    private Signature() {}

    /** Refuses with {@code agreement.incomplete} and everything that is missing. */
    static void check(JsonNode agreement, Set<String> customers, Period period) {
        List<String> missing = missing(agreement, customers, period);
        if (!missing.isEmpty()) {
            throw Refusal.conflict(
                    "agreement.incomplete",
                    "The agreement cannot be signed yet.",
                    "missing: " + String.join("; ", missing));
        }
    }

    /** Everything that is missing, in words. */
    static List<String> missing(JsonNode agreement, Set<String> customers, Period period) {
        List<String> missing = new ArrayList<>();
        if (customers.isEmpty()) {
            missing.add("a customer: no engaged party is one of our customers");
        } else if (customers.size() > 1) {
            missing.add("one customer: the engaged parties are " + customers.size() + " of our customers ("
                    + String.join(", ", customers) + ")");
        }
        JsonNode items = agreement.path("agreementItem");
        if (items.isEmpty()) {
            missing.add("an item");
        }
        for (int i = 0; i < items.size(); i++) {
            offerings(items.get(i), i + 1, missing);
        }
        if (period.start() == null) {
            missing.add("a period: agreementPeriod.startDateTime");
        } else if (period.end() != null && !period.start().isBefore(period.end())) {
            missing.add("a period that ends after it starts");
        }
        return missing;
    }

    private static void offerings(JsonNode item, int place, List<String> missing) {
        if (item.path("productOffering").isEmpty()) {
            missing.add("item " + place + ": an offering");
        }
        for (JsonNode offering : item.path("productOffering")) {
            if (Party.of(offering) == null) {
                missing.add("item " + place + ": its offering '"
                        + offering.path("id").asText(offering.path("name").asText()) + "' is not in the catalogue");
            }
        }
    }
}
