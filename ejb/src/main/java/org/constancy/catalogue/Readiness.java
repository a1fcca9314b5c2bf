package org.constancy.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.constancy.kernel.Missing;

/**
 * What stands between an offering and its launch.
 *
 * @param general what is missing whatever the market
 * @param markets per market, in the order of the offering
 */
public record Readiness(List<Missing> general, List<InMarket> markets) {

    /**
     * One market.
     *
     * @param languagesMissing those in which the benefit is not written
     * @param priced whether a price in the market's currency is in force
     * @param pricedFrom when the first one comes into force, {@code null} where one is or none is to come
     * @param known whether the market is set up at all; otherwise the rest says nothing
     */
    public record InMarket(
            String country,
            List<String> languages,
            List<String> languagesMissing,
            String currency,
            boolean priced,
            Instant pricedFrom,
            boolean known) {

        public boolean ready() {
            return known && priced && languagesMissing.isEmpty();
        }

        private void say(List<Missing> missing) {
            if (!known) {
                missing.add(Missing.of("offering.missing.market", country + ": this market is not set up", country));
                return;
            }
            languagesMissing.forEach(language -> missing.add(Missing.of(
                    "offering.missing.benefit", country + ": the benefit in '" + language + "'", country, language)));
            if (!priced) {
                missing.add(Missing.of(
                        "offering.missing.price",
                        country + ": a price in " + currency + " that is in force",
                        country,
                        currency));
            }
        }
    }

    public boolean ready() {
        return general.isEmpty() && !markets.isEmpty() && markets.stream().allMatch(InMarket::ready);
    }

    /** All that is missing. */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>(general);
        if (markets.isEmpty()) {
            missing.add(Missing.of("offering.missing.markets", "a market: the countries where it is sold"));
        }
        markets.forEach(market -> market.say(missing));
        return missing;
    }
}
