package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What things cost in one market: the base price in EUR, which is that of Germany, times a factor, made a price that looks
 * like one (149, 87, 7.20, 0.039).
 *
 * @param market ISO 3166 country
 * @param currency ISO 4217
 * @param daysInForce since when, in days before today
 */
record MarketPrices(String market, String country, String currency, BigDecimal factor, int daysInForce) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    static List<MarketPrices> all() {
        return Content.list("prices/lists.json").stream()
                .map(MarketPrices::read)
                .toList();
    }

    private static MarketPrices read(ObjectNode row) {
        return new MarketPrices(
                row.get("market").textValue(),
                row.get("country").textValue(),
                row.get("currency").textValue(),
                row.get("factor").decimalValue(),
                row.get("daysInForce").intValue());
    }

    /** What a base price in EUR becomes here. */
    BigDecimal price(BigDecimal base) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? base : tidy(base.multiply(factor));
    }

    /** The nearest amount that looks like a price. */
    static BigDecimal tidy(BigDecimal exact) {
        if (exact.compareTo(THOUSAND) >= 0) {
            return step(exact, 50).subtract(BigDecimal.TEN);
        }
        if (exact.compareTo(HUNDRED) >= 0) {
            return step(exact, 10).subtract(BigDecimal.ONE);
        }
        if (exact.compareTo(TWENTY) >= 0) {
            return exact.setScale(0, RoundingMode.HALF_UP);
        }
        return exact.setScale(exact.compareTo(BigDecimal.ONE) >= 0 ? 1 : 3, RoundingMode.HALF_UP);
    }

    private static BigDecimal step(BigDecimal exact, int step) {
        BigDecimal width = BigDecimal.valueOf(step);
        return exact.divide(width, 0, RoundingMode.HALF_UP).multiply(width);
    }
}
