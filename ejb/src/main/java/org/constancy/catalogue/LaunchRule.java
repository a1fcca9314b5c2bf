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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Missing;
import org.constancy.kernel.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An offering can be launched in a market only when its benefit is written in each language of that market and a price in
 * its currency is in force there.
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
        List<Priced> prices = prices(offering);
        List<Readiness.InMarket> each = new ArrayList<>();
        for (JsonNode country : offering.path("market")) {
            each.add(inMarket(country.asText(), languages, prices));
        }
        return new Readiness(general(offering), each);
    }

    private Readiness.InMarket inMarket(String country, Set<String> languages, List<Priced> prices) {
        Market market = markets.find(country);
        if (market == null) {
            return new Readiness.InMarket(country, List.of(), List.of(), "", false, null, false);
        }
        List<String> missing = market.languages().stream()
                .filter(language -> !languages.contains(language))
                .toList();
        Instant from = prices.stream()
                .filter(price -> price.counts(country, market.currency()))
                .map(Priced::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
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

    /** A price from some day on, in these countries or, where none is named, in all. */
    private record Priced(String currency, JsonNode countries, Instant from) {

        boolean counts(String country, String wanted) {
            boolean here = countries.isEmpty();
            for (JsonNode each : countries) {
                here |= each.asText().equalsIgnoreCase(country);
            }
            return here && currency.equals(wanted);
        }
    }

    /** What it is or will be sold for; what has ended is left out. */
    private List<Priced> prices(ObjectNode offering) {
        Instant now = clock.instant();
        List<Priced> prices = new ArrayList<>();
        for (JsonNode each : offering.path("productOfferingPrice")) {
            ProductOfferingPrice bound =
                    em.find(ProductOfferingPrice.class, each.path("id").asText(""));
            JsonNode price = bound == null ? each : bound.document();
            Period period = Period.of(price.path("validFor"));
            boolean over = period.end() != null && !now.isBefore(period.end());
            if ((bound == null || !bound.deleted()) && !over) {
                Instant from = period.start() == null ? Instant.MIN : period.start();
                prices.add(new Priced(price.path("price").path("unit").asText(), price.path("market"), from));
            }
        }
        return prices;
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
