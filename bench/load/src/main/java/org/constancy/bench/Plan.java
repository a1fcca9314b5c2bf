package org.constancy.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long and how much.
 *
 * @param warmUpSeconds for each request on each side, before anything is measured
 * @param rounds that each side gets, in turn
 * @param seconds of one round
 * @param offerings in the catalogue
 * @param customers among whom some are due
 * @param wanted the names of the comparisons, or none for all of them
 */
record Plan(int warmUpSeconds, int rounds, int seconds, int offerings, int customers, List<String> wanted) {

    private static final String SMOKE = "--smoke";

    /** {@code --smoke} only shows that everything runs; its figures mean nothing. Other words name what to compare. */
    static Plan of(String... words) {
        List<String> wanted =
                Stream.of(words).filter(word -> !word.equals(SMOKE)).toList();
        return List.of(words).contains(SMOKE)
                ? new Plan(2, 1, 2, 500, 1_000, wanted)
                : new Plan(60, 5, 10, 10_000, 100_000, wanted);
    }

    /** Whether this was asked for; nothing asked for is everything. */
    boolean wants(String comparison) {
        return wanted.isEmpty() || wanted.contains(comparison);
    }

    /** Whether anything else was asked for. */
    boolean wantsMoreThan(String comparison) {
        return wanted.isEmpty() || wanted.stream().anyMatch(each -> !each.equals(comparison));
    }
}
