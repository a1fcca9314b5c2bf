package org.constancy.bench;

import java.util.List;

/**
 * How long and how much.
 *
 * @param warmUpSeconds for each request on each side, before anything is measured
 * @param rounds that each side gets, in turn
 * @param seconds of one round
 * @param offerings in the catalogue
 * @param customers among whom some are due
 */
record Plan(int warmUpSeconds, int rounds, int seconds, int offerings, int customers) {

    /** {@code --smoke} only shows that everything runs; its figures mean nothing. */
    static Plan of(String... words) {
        return List.of(words).contains("--smoke")
                ? new Plan(2, 1, 2, 500, 1_000)
                : new Plan(60, 5, 10, 10_000, 100_000);
    }
}
