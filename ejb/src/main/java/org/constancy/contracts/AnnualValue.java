package org.constancy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an agreement is worth in a year: the recurring prices of its items times their amounts. What is paid once or by use is
 * not counted.
 *
 * @param amount in whole cents
 * @param currency ISO 4217, as the prices name it
 */
public record AnnualValue(BigDecimal amount, String currency) {

    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_CURRENCY = 20;

    /** The value in the currency that is worth most by its number; {@code null} where nothing recurs. */
    static AnnualValue of(JsonNode agreement) {
        AnnualValue most = null;
        for (Map.Entry<String, BigDecimal> each : perCurrency(agreement).entrySet()) {
            BigDecimal amount = each.getValue().setScale(2, RoundingMode.HALF_UP);
            boolean fits = amount.precision() - amount.scale() <= MOST_DIGITS
                    && each.getKey().length() <= LONGEST_CURRENCY;
            if (fits && (most == null || amount.compareTo(most.amount()) > 0)) {
                most = new AnnualValue(amount, each.getKey());
            }
        }
        return most;
    }

    /** The sum a year for each currency, in the order of the items. */
    static Map<String, BigDecimal> perCurrency(JsonNode agreement) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (JsonNode item : agreement.path("agreementItem")) {
            BigDecimal amount = number(item.path("quantity").path("amount"), BigDecimal.ONE);
            for (JsonNode price : item.path("itemPrice")) {
                BigDecimal perYear = perYear(price);
                String currency = price.path("price").path("unit").textValue();
                if (perYear != null && currency != null) {
                    sums.merge(currency, perYear.multiply(amount), BigDecimal::add);
                }
            }
        }
        return sums;
    }

    /** {@code null} for what does not recur, or recurs in a way that is not understood. */
    private static BigDecimal perYear(JsonNode price) {
        boolean recurs =
                price.path("priceType").asText().toLowerCase(Locale.ROOT).startsWith("recurring");
        BigDecimal times =
                recurs ? timesAYear(price.path("recurringChargePeriodType").asText()) : null;
        BigDecimal length = number(price.path("recurringChargePeriodLength"), BigDecimal.ONE);
        JsonNode value = price.path("price").path("value");
        return times == null || !value.isNumber() || length.signum() <= 0
                ? null
                : value.decimalValue().multiply(times).divide(length, MathContext.DECIMAL128);
    }

    private static BigDecimal timesAYear(String period) {
        return switch (period.toLowerCase(Locale.ROOT)) {
            case "day", "days", "daily" -> BigDecimal.valueOf(365);
            case "week", "weeks", "weekly" -> BigDecimal.valueOf(52);
            case "month", "months", "monthly" -> BigDecimal.valueOf(12);
            case "quarter", "quarters", "quarterly" -> BigDecimal.valueOf(4);
            case "year", "years", "yearly", "annual", "annually" -> BigDecimal.ONE;
            default -> null;
        };
    }

    private static BigDecimal number(JsonNode node, BigDecimal otherwise) {
        return node.isNumber() ? node.decimalValue() : otherwise;
    }
}
