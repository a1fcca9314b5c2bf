package org.constancy.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Period;

/** What an offering does for a customer and costs him today. Asks nobody for permission. */
@ApplicationScoped
public class PriceList {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Markets markets;

    @Inject
    private Clock clock;

    /**
     * The benefit and the prices of an offering that are in force: those for the country where there are such, else those
     * for every country; all in one currency, that of the country's market where it is priced in it, else that of the first.
     *
     * @param country ISO 3166-1, two letters; {@code null} where it is not known
     */
    public Offer offer(String offeringId, String country) {
        JsonNode offering = em.find(ProductOffering.class, offeringId).document();
        List<ObjectNode> prices = inForce(offering);
        prices.removeIf(price -> country != null && !general(price) && !names(price, country));
        String currency = currency(prices, country == null ? null : markets.find(country));
        prices.removeIf(
                price -> !currency(price).equals(currency) && !currency(price).isEmpty());
        Set<String> special = new HashSet<>();
        prices.stream().filter(price -> !general(price)).forEach(price -> special.add(type(price)));
        prices.removeIf(price -> country != null && general(price) && special.contains(type(price)));
        return new Offer(offering.path("benefit").textValue(), prices);
    }

    private List<ObjectNode> inForce(JsonNode offering) {
        List<ObjectNode> prices = new ArrayList<>();
        for (JsonNode each : offering.path("productOfferingPrice")) {
            ProductOfferingPrice bound =
                    em.find(ProductOfferingPrice.class, each.path("id").asText(""));
            if (bound != null && !bound.deleted()) {
                prices.add(bound.document());
            } else if (bound == null && each.has("price")) {
                prices.add((ObjectNode) each);
            }
        }
        prices.removeIf(price -> !Period.of(price.path("validFor")).holds(clock.instant()));
        return prices;
    }

    private static String currency(List<ObjectNode> prices, Market market) {
        List<String> all = prices.stream()
                .map(PriceList::currency)
                .filter(unit -> !unit.isEmpty())
                .toList();
        boolean local = market != null && all.contains(market.currency());
        return local ? market.currency() : all.isEmpty() ? "" : all.get(0);
    }

    private static String currency(JsonNode price) {
        return price.path("price").path("unit").asText();
    }

    private static String type(JsonNode price) {
        return price.path("priceType").asText().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean general(JsonNode price) {
        return price.path("market").isEmpty();
    }

    private static boolean names(JsonNode price, String country) {
        for (JsonNode each : price.path("market")) {
            if (each.asText().equalsIgnoreCase(country)) {
                return true;
            }
        }
        return false;
    }
}
