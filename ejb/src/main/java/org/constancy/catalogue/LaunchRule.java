package org.constancy.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An offering can be launched in a market only when its benefit is written in each language of that market and a price in
 * its currency is in force.
 */
@ApplicationScoped
public class LaunchRule {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Markets markets;

    @Inject
    private Clock clock;

    /** The language of {@code name}, {@code description} and {@code benefit} where no translation is named. */
    @Inject
    @ConfigProperty(name = "constancy.language", defaultValue = "en")
    private String firstLanguage;

    /** @param offering a document whose references are bound as far as they can be */
    Readiness of(ObjectNode offering) {
        Set<String> languages = writtenIn(offering);
        Set<String> currencies = pricedIn(offering);
        List<Readiness.InMarket> each = new ArrayList<>();
        for (JsonNode country : offering.path("market")) {
            each.add(inMarket(country.asText(), languages, currencies));
        }
        return new Readiness(general(offering), each);
    }

    private Readiness.InMarket inMarket(String country, Set<String> languages, Set<String> currencies) {
        Market market = markets.find(country);
        if (market == null) {
            return new Readiness.InMarket(country, List.of(), List.of(), "", false, false);
        }
        List<String> missing = market.languages().stream()
                .filter(language -> !languages.contains(language))
                .toList();
        return new Readiness.InMarket(
                country, market.languages(), missing, market.currency(), currencies.contains(market.currency()), true);
    }

    private Set<String> writtenIn(ObjectNode offering) {
        Set<String> languages = new HashSet<>();
        if (!offering.path("benefit").asText().isBlank()) {
            languages.add(firstLanguage);
        }
        for (JsonNode each : offering.path("translation")) {
            if (!each.path("benefit").asText().isBlank()) {
                languages.add(each.path("language").asText());
            }
        }
        return languages;
    }

    private Set<String> pricedIn(ObjectNode offering) {
        Instant now = clock.instant();
        Set<String> currencies = new HashSet<>();
        for (JsonNode each : offering.path("productOfferingPrice")) {
            ProductOfferingPrice bound =
                    em.find(ProductOfferingPrice.class, each.path("id").asText(""));
            JsonNode price = bound == null ? each : bound.document();
            if ((bound == null || !bound.deleted())
                    && Period.of(price.path("validFor")).holds(now)) {
                currencies.add(price.path("price").path("unit").asText());
            }
        }
        return currencies;
    }

    private static List<String> general(ObjectNode offering) {
        List<String> missing = new ArrayList<>();
        if (offering.has("productSpecification") && !bound(offering.path("productSpecification"))) {
            missing.add("its specification '"
                    + offering.path("productSpecification").path("id").asText() + "' is not in the catalogue");
        }
        if (!offering.has("productSpecification")
                && offering.path("bundledProductOffering").isEmpty()) {
            missing.add("a specification, or the offerings that it bundles");
        }
        for (JsonNode component : offering.path("bundledProductOffering")) {
            if (!bound(component)) {
                missing.add("its component '" + component.path("id").asText() + "' is not in the catalogue");
            }
        }
        for (JsonNode price : offering.path("productOfferingPrice")) {
            if (price.has("id") && !bound(price) && !price.has("price")) {
                missing.add("its price '" + price.path("id").asText() + "' is not in the catalogue");
            }
        }
        return missing;
    }

    private static boolean bound(JsonNode reference) {
        return reference.path("href").asText().startsWith(org.constancy.kernel.Stored.HERE);
    }
}
