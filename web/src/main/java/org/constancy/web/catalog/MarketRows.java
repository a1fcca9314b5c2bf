package org.constancy.web.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.constancy.catalogue.PriceList;
import org.constancy.catalogue.Readiness;
import org.constancy.kernel.Period;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Texts;

/** The prices of an offering, market by market. */
@Named
@RequestScoped
public class MarketRows {

    @Inject
    private OfferingPage page;

    @Inject
    private PriceList catalogue;

    @Inject
    private PriceWords words;

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    private List<MarketRow> rows;

    public List<MarketRow> getAll() {
        if (rows == null) {
            rows = page.getReadiness().markets().stream().map(this::row).toList();
        }
        return rows;
    }

    /** Whether anything is paid by use anywhere. */
    public boolean isByUse() {
        return getAll().stream().anyMatch(row -> !row.usage().isEmpty());
    }

    private MarketRow row(Readiness.InMarket market) {
        List<? extends JsonNode> prices = market.priced()
                ? catalogue.offer(page.getId(), market.country()).prices()
                : List.of();
        String[] state = state(market);
        return new MarketRow(
                market.country(),
                market.languages(),
                said("recurring", prices),
                said("oneTime", prices),
                said("usage", prices),
                inForce(market, prices),
                state[0],
                state[1]);
    }

    private List<String> said(String kind, List<? extends JsonNode> prices) {
        List<String> said = new ArrayList<>();
        for (JsonNode price : prices) {
            if (PriceWords.kind(price).equals(kind)) {
                said.add(kind.equals("oneTime") ? words.amount(price) : words.say(price));
            }
        }
        return said;
    }

    /* The prices of a market begin together as a rule; where not, the latest tells since when all of it holds. */
    private String inForce(Readiness.InMarket market, List<? extends JsonNode> prices) {
        Instant latest = prices.stream()
                .map(price -> Period.of(price.path("validFor")).start())
                .filter(start -> start != null)
                .max(Instant::compareTo)
                .orElse(null);
        if (market.pricedFrom() != null) {
            return texts.say("price.from", days.brief(days.of(market.pricedFrom())));
        }
        return latest == null ? "" : texts.say("price.since", days.brief(days.of(latest)));
    }

    private String[] state(Readiness.InMarket market) {
        if (!market.known()) {
            return new String[] {texts.get("catalogue.market.unknown"), "overdue"};
        }
        if (!market.languagesMissing().isEmpty()) {
            return new String[] {texts.get("catalogue.market.benefit"), "overdue"};
        }
        if (!market.priced()) {
            return market.pricedFrom() == null
                    ? new String[] {texts.get("catalogue.market.price"), "overdue"}
                    : new String[] {texts.say("price.from", days.brief(days.of(market.pricedFrom()))), "soon"};
        }
        return page.getState().equals("Launched")
                ? new String[] {texts.get("catalogue.market.sold"), "fine"}
                : new String[] {texts.get("catalogue.market.ready"), "news"};
    }
}
