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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constancy.kernel.Missing;
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

    /** The language in which everything is written first. */
    public String firstLanguage() {
        return firstLanguage;
    }

    /** @param offering a document whose references are bound as far as they can be */
    Readiness of(ObjectNode offering) {
        Set<String> languages = writtenIn(offering);
        Map<String, Instant> currencies = pricedFrom(offering);
        List<Readiness.InMarket> each = new ArrayList<>();
        for (JsonNode country : offering.path("market")) {
            each.add(inMarket(country.asText(), languages, currencies));
        }
        return new Readiness(general(offering), each);
    }

    private Readiness.InMarket inMarket(String country, Set<String> languages, Map<String, Instant> currencies) {
        Market market = markets.find(country);
        if (market == null) {
            return new Readiness.InMarket(country, List.of(), List.of(), "", false, null, false);
        }
        List<String> missing = market.languages().stream()
                .filter(language -> !languages.contains(language))
                .toList();
        Instant from = currencies.get(market.currency());
        boolean priced = from != null && !from.isAfter(clock.instant());
        return new Readiness.InMarket(
                country, market.languages(), missing, market.currency(), priced, priced ? null : from, true);
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

    /** From when on it is priced in a currency; what has ended is left out. */
    private Map<String, Instant> pricedFrom(ObjectNode offering) {
        Instant now = clock.instant();
        Map<String, Instant> currencies = new HashMap<>();
        for (JsonNode each : offering.path("productOfferingPrice")) {
            ProductOfferingPrice bound =
                    em.find(ProductOfferingPrice.class, each.path("id").asText(""));
            JsonNode price = bound == null ? each : bound.document();
            Period period = Period.of(price.path("validFor"));
            boolean over = period.end() != null && !now.isBefore(period.end());
            if ((bound == null || !bound.deleted()) && !over) {
                Instant from = period.start() == null ? Instant.MIN : period.start();
                currencies.merge(price.path("price").path("unit").asText(), from, LaunchRule::earlier);
            }
        }
        return currencies;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Missing> general(ObjectNode offering) {
        List<Missing> missing = new ArrayList<>();
        if (!offering.has("productSpecification")
                && offering.path("bundledProductOffering").isEmpty()) {
            missing.add(
                    Missing.of("offering.missing.specification", "a specification, or the offerings that it bundles"));
        }
        if (offering.has("productSpecification")) {
            unbound("specification", offering.path("productSpecification"), missing);
        }
        for (JsonNode component : offering.path("bundledProductOffering")) {
            unbound("component", component, missing);
        }
        for (JsonNode price : offering.path("productOfferingPrice")) {
            if (price.has("id") && !price.has("price")) {
                unbound("price", price, missing);
            }
        }
        return missing;
    }

    private static void unbound(String what, JsonNode reference, List<Missing> missing) {
        if (!bound(reference)) {
            String id = reference.path("id").asText();
            missing.add(Missing.of(
                    "offering.missing.unbound." + what, "its " + what + " '" + id + "' is not in the catalogue", id));
        }
    }

    private static boolean bound(JsonNode reference) {
        return reference.path("href").asText().startsWith(org.constancy.kernel.Stored.HERE);
    }
}
