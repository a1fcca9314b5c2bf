package org.constancy.catalogue;

import java.util.List;

/**
 * What stands between an offering and its launch.
 *
 * @param general what is missing whatever the market, in sentences
 * @param markets per market, in the order of the offering
 */
public record Readiness(List<String> general, List<InMarket> markets) {

    /**
     * One market.
     *
     * @param languagesMissing those in which the benefit is not written
     * @param priced whether a price in the market's currency is in force
     * @param known whether the market is set up at all; otherwise the rest says nothing
     */
    public record InMarket(
            String country,
            List<String> languages,
            List<String> languagesMissing,
            String currency,
            boolean priced,
            boolean known) {

        public boolean ready() {
            return known && priced && languagesMissing.isEmpty();
        }

        private void say(List<String> missing) {
            if (!known) {
                missing.add(country + ": this market is not set up");
                return;
            }
            languagesMissing.forEach(language -> missing.add(country + ": the benefit in '" + language + "'"));
            if (!priced) {
                missing.add(country + ": a price in " + currency + " that is in force");
            }
        }
    }

    public boolean ready() {
        return general.isEmpty() && !markets.isEmpty() && markets.stream().allMatch(InMarket::ready);
    }

    /** All that is missing, in words. */
    public List<String> missing() {
        List<String> missing = new java.util.ArrayList<>(general);
        if (markets.isEmpty()) {
            missing.add("a market: the countries where it is sold");
        }
        markets.forEach(market -> market.say(missing));
        return missing;
    }
}
