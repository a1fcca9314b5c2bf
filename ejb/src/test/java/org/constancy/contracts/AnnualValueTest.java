package org.constancy.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;
import org.constancy.kernel.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualValueTest {

    @ParameterizedTest
    @CsvSource({
        "month, 1, 120.00",
        "MONTHLY, 1, 120.00",
        "month, 3, 40.00",
        "month, 7, 17.14",
        "quarter, 1, 40.00",
        "year, 1, 10.00",
        "year, 3, 3.33",
        "week, 1, 520.00",
        "day, 1, 3650.00"
    })
    void aPriceCountsAsOftenAsItRecursInAYear(String period, int length, BigDecimal value) {
        ObjectNode agreement = agreement(item(1, price("recurring", period, length, "10", "EUR")));
        assertEquals(new AnnualValue(value, "EUR"), AnnualValue.of(agreement));
    }

    @Test
    void amountsMultiplyAndItemsAdd() {
        ObjectNode agreement = agreement(
                item(6, price("recurring", "month", 1, "640.00", "EUR"), price("oneTime", null, 1, "99", "EUR")),
                item(2.5, price("Recurring", "year", 1, "100", "EUR")));
        assertEquals(new AnnualValue(new BigDecimal("46330.00"), "EUR"), AnnualValue.of(agreement));
    }

    @Test
    void currenciesAreNotAdded() {
        ObjectNode agreement = agreement(
                item(1, price("recurring", "year", 1, "10", "EUR"), price("recurring", "year", 1, "30", "SEK")));
        assertEquals(Set.of("EUR", "SEK"), AnnualValue.perCurrency(agreement).keySet());
        assertEquals(
                0,
                new BigDecimal("30")
                        .compareTo(AnnualValue.perCurrency(agreement).get("SEK")));
        assertEquals("SEK", AnnualValue.of(agreement).currency());
    }

    @Test
    void whatIsPaidOnceByUseOrUnclearIsWorthNothing() {
        assertNull(AnnualValue.of(agreement()));
        assertNull(AnnualValue.of(agreement(
                item(1, price("oneTime", null, 1, "10", "EUR"), price("usage", "month", 1, "10", "EUR")),
                item(
                        1,
                        price("recurring", "fortnight", 1, "10", "EUR"),
                        price("recurring", "month", 0, "10", "EUR")))));
    }

    @Test
    void aNumberBeyondTheColumnIsNoValue() {
        assertNull(AnnualValue.of(agreement(item(1, price("recurring", "month", 1, "1e60", "EUR")))));
    }

    private static ObjectNode agreement(ObjectNode... items) {
        ObjectNode agreement = Json.object();
        for (ObjectNode item : items) {
            agreement.withArray("agreementItem").add(item);
        }
        return agreement;
    }

    private static ObjectNode item(double amount, ObjectNode... prices) {
        ObjectNode item = Json.object();
        item.putObject("quantity").put("amount", BigDecimal.valueOf(amount));
        for (ObjectNode price : prices) {
            item.withArray("itemPrice").add(price);
        }
        return item;
    }

    private static ObjectNode price(String type, String period, int length, String value, String currency) {
        ObjectNode price = Json.object().put("priceType", type).put("recurringChargePeriodLength", length);
        price.put("recurringChargePeriodType", period);
        price.putObject("price").put("unit", currency).put("value", new BigDecimal(value));
        return price;
    }
}
