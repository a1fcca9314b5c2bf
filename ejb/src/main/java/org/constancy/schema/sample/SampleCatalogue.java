package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The catalogue: one file a family of solutions; the prices of each market are worked out from the base price. */
final class SampleCatalogue {

    private static final List<String> FAMILIES = List.of(
            "connectivity",
            "connected-sites",
            "voice",
            "contact-centre",
            "cloud",
            "colocation",
            "security",
            "managed-services",
            "small-office");

    private final Days days;
    private final List<MarketPrices> priceLists = MarketPrices.all();
    private final ObjectNode priceNames = Content.object("prices/names.json");
    private final List<Step> steps = new ArrayList<>();

    SampleCatalogue(Days days) {
        this.days = days;
    }

    /** What others refer to comes first; the bundles, which refer to offerings, last. */
    List<Step> steps() {
        List<ObjectNode> general = Content.list("catalogue/catalog.json");
        general.stream().filter(each -> is(each, "Category")).forEach(each -> steps.add(new Step("category", each)));
        general.stream().filter(each -> is(each, "Catalog")).forEach(each -> steps.add(new Step("catalog", each)));
        FAMILIES.forEach(family -> Content.list("catalogue/" + family + ".json").forEach(this::add));
        return steps;
    }

    private void add(ObjectNode document) {
        if (is(document, "ProductOffering")) {
            price(document);
            steps.add(new Step("productOffering", document));
        } else {
            steps.add(new Step("productSpecification", document));
        }
    }

    private void price(ObjectNode offering) {
        JsonNode basePrices = offering.remove("basePrice");
        Set<String> markets = Set.copyOf(Content.texts(offering.get("market")));
        Set<String> unpriced = Set.copyOf(Content.texts(offering.path("unpriced")));
        offering.remove("unpriced");
        ArrayNode references = offering.putArray("productOfferingPrice");
        int number = 0;
        for (JsonNode base : basePrices) {
            number++;
            for (MarketPrices list : priceLists) {
                if (markets.contains(list.market()) && !unpriced.contains(list.market())) {
                    ObjectNode price = price(offering, (ObjectNode) base, list, number);
                    steps.add(new Step("productOfferingPrice", price));
                    references.addObject().put("id", price.get("id").textValue());
                }
            }
        }
    }

    private ObjectNode price(ObjectNode offering, ObjectNode base, MarketPrices list, int number) {
        ObjectNode price = base.deepCopy();
        String name = base.get("name").textValue();
        BigDecimal value = list.price(base.get("price").get("value").decimalValue());
        price.put("@type", "ProductOfferingPrice");
        price.put("id", offering.get("id").textValue().replace("OF-", "PR-") + "-" + number + "-" + list.market());
        price.put("description", offering.get("name").textValue() + ", " + list.country());
        price.put("version", "1.0").put("lifecycleStatus", "Active").put("isBundle", false);
        price.putArray("market").add(list.market());
        price.set("translation", priceNames.get(name));
        price.putObject("price").put("unit", list.currency()).put("value", value);
        price.putObject("validFor").put("startDateTime", Days.written(days.ago(list.daysInForce())));
        return price;
    }

    private static boolean is(ObjectNode document, String type) {
        return type.equals(document.get("@type").textValue());
    }
}
