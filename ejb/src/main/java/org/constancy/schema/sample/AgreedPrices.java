package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constancy.kernel.Json;

/** What was signed keeps the prices of its day, and these were lower. */
final class AgreedPrices {

    private static final double DEARER_EACH_YEAR = 0.03;

    private static final List<String> COPIED =
            List.of("name", "priceType", "recurringChargePeriodType", "recurringChargePeriodLength");

    private final Days days;
    private final Map<String, ObjectNode> prices = new HashMap<>();

    /** @param catalogue the steps that fill it */
    AgreedPrices(Days days, List<Step> catalogue) {
        this.days = days;
        catalogue.stream()
                .filter(each -> each.resource().equals("productOfferingPrice"))
                .forEach(each -> prices.put(each.id(), each.document()));
    }

    /** Writes them into an item. What was signed within the last year, or is not signed, has those of today: nothing is written. */
    void write(ObjectNode item, ObjectNode offering, SampleAgreement agreement) {
        long years = ChronoUnit.YEARS.between(agreement.agreed(), days.today());
        if (!agreement.signed() || years == 0) {
            return;
        }
        BigDecimal factor = BigDecimal.valueOf(1 - DEARER_EACH_YEAR * years);
        ArrayNode agreed = item.putArray("itemPrice");
        for (JsonNode reference : offering.get("productOfferingPrice")) {
            ObjectNode price = prices.get(reference.get("id").textValue());
            if (isFor(price, agreement.customer().home().servedFrom())) {
                agreed.add(copy(price, factor));
            }
        }
    }

    private static ObjectNode copy(ObjectNode price, BigDecimal factor) {
        ObjectNode agreed = Json.object();
        COPIED.stream().filter(price::has).forEach(name -> agreed.set(name, price.get(name)));
        if (price.has("unitOfMeasure")) {
            agreed.set("unitOfMeasure", price.get("unitOfMeasure").get("units"));
        }
        BigDecimal value = price.get("price").get("value").decimalValue();
        agreed.putObject("price")
                .put("unit", price.get("price").get("unit").textValue())
                .put("value", MarketPrices.tidy(value.multiply(factor)));
        agreed.putObject("productOfferingPrice").put("id", price.get("id").textValue());
        return agreed;
    }

    /** Whether an offering is sold in, or a price is for, a market. */
    static boolean isFor(ObjectNode document, String market) {
        return Content.texts(document.get("market")).contains(market);
    }
}
