package org.constancy.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import org.constancy.kernel.Json;

/** Writes the document of a wish for an agreement. */
final class Drafting {

    private Drafting() {}

    static ObjectNode document(DraftAgreement wish) {
        ObjectNode document = Json.object();
        document.put("name", wish.name());
        document.put("market", wish.market());
        document.putArray("engagedParty")
                .addObject()
                .put("id", wish.customerId())
                .put("role", "customer")
                .put("@referredType", "customer");
        ObjectNode period = document.putObject("agreementPeriod");
        put(period, "startDateTime", wish.start());
        put(period, "endDateTime", wish.end());
        put(document, "renewalDate", wish.renewal());
        ArrayNode items = document.putArray("agreementItem");
        wish.items().forEach(item -> write(item, items.addObject()));
        document.properties()
                .removeIf(each -> each.getValue().isNull() || each.getValue() == period && period.isEmpty());
        return document;
    }

    private static void write(DraftAgreement.Item item, ObjectNode into) {
        into.putArray("productOffering").addObject().put("id", item.offeringId());
        ObjectNode quantity = into.putObject("quantity");
        put(quantity, "amount", item.amount() == null ? BigDecimal.ONE : item.amount());
        put(quantity, "min", item.min());
        put(quantity, "max", item.max());
    }

    private static void put(ObjectNode into, String name, Instant value) {
        if (value != null) {
            into.put(name, value.toString());
        }
    }

    private static void put(ObjectNode into, String name, BigDecimal value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
