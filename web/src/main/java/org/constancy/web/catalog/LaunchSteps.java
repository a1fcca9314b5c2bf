package org.constancy.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.constancy.catalogue.Readiness;
import org.constancy.kernel.Missing;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Texts;

/** What is missing before an offering can be launched, each with the way to it, and what is done. */
@Named
@RequestScoped
public class LaunchSteps {

    @Inject
    private OfferingPage page;

    @Inject
    private CatalogueWords words;

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    /** How many markets wait for nothing. */
    public long getReady() {
        return page.getReadiness().markets().stream()
                .filter(Readiness.InMarket::ready)
                .count();
    }

    public List<LaunchStep> getAll() {
        List<LaunchStep> steps = new ArrayList<>();
        page.getReadiness().missing().forEach(missing -> {
            if (!comes(missing)) {
                steps.add(step(missing));
            }
        });
        page.getReadiness().markets().stream()
                .filter(market -> market.pricedFrom() != null)
                .forEach(market -> steps.add(waiting(market)));
        List<String> ready = page.getReadiness().markets().stream()
                .filter(Readiness.InMarket::ready)
                .map(Readiness.InMarket::country)
                .toList();
        if (!ready.isEmpty()) {
            String says = texts.get("catalogue.step.ready");
            steps.add(new LaunchStep("fine", "check", words.countries(ready), says, null, null));
        }
        return steps;
    }

    /* A price that is still to come in force is no work for anybody. */
    private boolean comes(Missing missing) {
        return missing.code().equals("offering.missing.price")
                && page.getReadiness().markets().stream()
                        .anyMatch(market -> market.pricedFrom() != null
                                && market.country().equals(missing.values().get(0)));
    }

    private LaunchStep step(Missing missing) {
        String here = "?id=" + page.getId();
        String why = texts.sayOr(missing.code() + ".why", null);
        return switch (missing.code()) {
            case "offering.missing.benefit" -> {
                String language = missing.values().get(1);
                yield open(missing, why, "write", here + "&lang=" + language + "&edit=text");
            }
            case "offering.missing.price" ->
                open(
                        missing,
                        why,
                        "set",
                        here + "&edit=price&market=" + missing.values().get(0));
            case "offering.missing.market" ->
                open(
                        missing,
                        why,
                        "set",
                        "markets.xhtml?country=" + missing.values().get(0));
            default -> open(missing, why, "set", here + "&edit=frame");
        };
    }

    private LaunchStep open(Missing missing, String why, String does, String href) {
        String says = words.missing(missing);
        return new LaunchStep("overdue", "warn", says, why, texts.get("catalogue.step." + does), href);
    }

    private LaunchStep waiting(Readiness.InMarket market) {
        String day = days.say(days.of(market.pricedFrom()));
        String title = texts.say("catalogue.step.waits", words.country(market.country()), day);
        return new LaunchStep("soon", "clock", title, texts.get("catalogue.step.waits.why"), null, null);
    }
}
