package org.constancy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.constancy.catalogue.Offer;
import org.constancy.catalogue.PriceList;
import org.constancy.customers.Party;
import org.constancy.kernel.Refusal;

/**
 * Copies into the items of an agreement what the catalogue says today: {@code quantity}, {@code itemPrice}, {@code benefit}
 * (RULES 11). Only items with an offering of ours are touched. An item that brings a price which names no catalogue price is
 * negotiated: its prices stay as they are.
 */
@ApplicationScoped
public class Items {

    private static final List<String> OURS = List.of("quantity", "itemPrice", "benefit");
    private static final List<String> COPIED =
            List.of("name", "priceType", "recurringChargePeriodType", "recurringChargePeriodLength", "price");

    @Inject
    private PriceList catalogue;

    /**
     * @param country whose prices count, or {@code null}
     * @param settled keeps every price that is there: they were agreed elsewhere, when this was signed
     */
    void fill(ObjectNode agreement, String country, boolean settled) {
        for (JsonNode item : agreement.path("agreementItem")) {
            List<String> offerings = offerings(item);
            if (!offerings.isEmpty()) {
                quantity((ObjectNode) item);
                fill((ObjectNode) item, offerings, country, settled);
            }
        }
    }

    private void fill(ObjectNode item, List<String> offerings, String country, boolean settled) {
        List<Offer> offers =
                offerings.stream().map(id -> catalogue.offer(id, country)).toList();
        List<String> benefits = offers.stream()
                .map(Offer::benefit)
                .filter(each -> each != null && !each.isBlank())
                .toList();
        if (!benefits.isEmpty() && !(settled && item.hasNonNull("benefit"))) {
            item.put("benefit", String.join("\n", benefits));
        }
        if (!(settled && !item.path("itemPrice").isEmpty()) && !negotiated(item)) {
            ArrayNode prices = item.putArray("itemPrice");
            offers.forEach(offer -> offer.prices().forEach(price -> prices.add(copy(price))));
        }
    }

    /** What was copied stays where a document that is laid over a signed one is silent about it. */
    static void keep(ObjectNode before, ObjectNode after) {
        JsonNode signed = before.path("agreementItem");
        JsonNode sent = after.path("agreementItem");
        for (int i = 0; i < signed.size(); i++) {
            if (sent.path(i) instanceof ObjectNode item) {
                JsonNode copied = signed.get(i);
                OURS.stream()
                        .filter(name -> !item.has(name) && copied.has(name))
                        .forEach(name -> item.set(name, copied.get(name)));
            }
        }
    }

    /** The offerings of ours that an item names. */
    static List<String> offerings(JsonNode item) {
        List<String> ids = new ArrayList<>();
        for (JsonNode offering : item.path("productOffering")) {
            if (Party.of(offering) != null) {
                ids.add(offering.path("id").textValue());
            }
        }
        return ids;
    }

    private static boolean negotiated(JsonNode item) {
        for (JsonNode price : item.path("itemPrice")) {
            if (!price.path("productOfferingPrice").hasNonNull("id")) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode copy(ObjectNode price) {
        ObjectNode copy = price.objectNode();
        COPIED.stream().filter(price::hasNonNull).forEach(name -> copy.set(name, price.get(name)));
        JsonNode unit = price.path("unitOfMeasure").path("units");
        if (unit.isTextual()) {
            copy.set("unitOfMeasure", unit);
        }
        if (price.hasNonNull("id")) {
            copy.putObject("productOfferingPrice").set("id", price.get("id"));
        }
        return copy;
    }

    /** One, unless it says more; refused with {@code agreement.quantity} outside its own limits. */
    private static void quantity(ObjectNode item) {
        ObjectNode quantity = item.path("quantity") instanceof ObjectNode sent ? sent : item.putObject("quantity");
        if (!quantity.hasNonNull("amount")) {
            quantity.put("amount", 1);
        }
        BigDecimal amount = quantity.get("amount").decimalValue();
        boolean below = quantity.hasNonNull("min")
                && amount.compareTo(quantity.get("min").decimalValue()) < 0;
        boolean above = quantity.hasNonNull("max")
                && amount.compareTo(quantity.get("max").decimalValue()) > 0;
        if (amount.signum() < 0 || below || above) {
            throw Refusal.invalid(
                    "agreement.quantity",
                    "An amount is not negative and lies within its limits.",
                    "agreementItem.quantity: " + quantity);
        }
    }
}
