package org.constancy.schema.sample;

import static org.constancy.schema.sample.SampleDataTest.DAYS;
import static org.constancy.schema.sample.SampleDataTest.all;
import static org.constancy.schema.sample.SampleDataTest.byId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue: what says Launched can be launched, in every market and language. */
class SampleCatalogueTest {

    private static final Map<String, ObjectNode> PRICES = byId("productOfferingPrice");
    private static final List<ObjectNode> OFFERINGS = all("productOffering");
    private static final Map<String, MarketPrices> LISTS =
            MarketPrices.all().stream().collect(Collectors.toMap(MarketPrices::market, each -> each));

    @Test
    void thirtyOfferingsAreLaunchedInSixCountriesAndFourCurrencies() {
        Set<String> markets = new HashSet<>();
        List<ObjectNode> launched =
                OFFERINGS.stream().filter(each -> is(each, "Launched")).toList();
        launched.forEach(each -> markets.addAll(Content.texts(each.get("market"))));
        assertTrue(launched.size() >= 30, launched.size() + " launched");
        assertEquals(Set.of("DE", "FR", "GB", "CH", "AT", "SE"), markets);
        assertEquals(
                Set.of("EUR", "GBP", "CHF", "SEK"),
                PRICES.values().stream()
                        .map(each -> each.get("price").get("unit").textValue())
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatIsLaunchedSaysItsBenefitInThreeLanguagesAndHasAPriceInEachMarket() {
        for (ObjectNode offering : OFFERINGS) {
            if (is(offering, "Launched")) {
                String id = offering.get("id").textValue();
                assertEquals(Set.of("en", "de", "fr"), benefits(offering), id);
                assertEquals(Set.copyOf(Content.texts(offering.get("market"))), priced(offering), id);
                assertTrue(offering.has("productSpecification") || offering.has("bundledProductOffering"), id);
            }
        }
    }

    @Test
    void threeOfferingsWaitForDifferentThings() {
        assertFalse(benefits(offering("OF-7006")).contains("fr"));
        assertFalse(priced(offering("OF-3012")).contains("CH"));
        assertFalse(priced(offering("OF-9002")).contains("GB"));
        assertFalse(is(offering("OF-7006"), "Launched"));
        assertFalse(is(offering("OF-3012"), "Launched"));
        assertFalse(is(offering("OF-9002"), "Launched"));
    }

    @Test
    void pricesAreInForceAndInTheCurrencyOfTheirMarket() {
        for (ObjectNode price : PRICES.values()) {
            MarketPrices list = LISTS.get(price.get("market").get(0).textValue());
            assertEquals(list.currency(), price.get("price").get("unit").textValue());
            assertTrue(price.get("price").get("value").decimalValue().signum() > 0);
            assertTrue(
                    price.get("validFor").get("startDateTime").textValue().compareTo(Days.written(DAYS.today())) < 0);
            assertTrue(Set.of("recurring", "usage", "oneTime")
                    .contains(price.get("priceType").textValue()));
            assertEquals(2, price.get("translation").size());
        }
    }

    @Test
    void aPriceLooksLikeAPriceInEveryCurrency() {
        assertPrice("DE", "625", "625");
        assertPrice("FR", "149", "149");
        assertPrice("CH", "490", "559");
        assertPrice("GB", "0.045", "0.039");
        assertPrice("SE", "1690", "19240");
        assertPrice("AT", "6.9", "7.2");
        assertPrice("GB", "89", "77");
    }

    private static void assertPrice(String market, String base, String expected) {
        BigDecimal price = LISTS.get(market).price(new BigDecimal(base));
        assertEquals(0, price.compareTo(new BigDecimal(expected)), market + " " + base + " is " + price);
    }

    private static ObjectNode offering(String id) {
        return byId("productOffering").get(id);
    }

    private static boolean is(ObjectNode offering, String state) {
        return offering.get("lifecycleStatus").textValue().equals(state);
    }

    private static Set<String> benefits(ObjectNode offering) {
        Set<String> languages = new HashSet<>();
        if (offering.has("benefit")) {
            languages.add("en");
        }
        for (JsonNode each : offering.path("translation")) {
            if (each.has("benefit") && each.has("name") && each.has("description")) {
                languages.add(each.get("language").textValue());
            }
        }
        return languages;
    }

    private static Set<String> priced(ObjectNode offering) {
        Set<String> markets = new HashSet<>();
        for (JsonNode each : offering.get("productOfferingPrice")) {
            markets.addAll(Content.texts(PRICES.get(each.get("id").textValue()).get("market")));
        }
        return markets;
    }
}
