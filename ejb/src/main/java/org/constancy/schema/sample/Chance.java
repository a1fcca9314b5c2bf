package org.constancy.schema.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that always falls the same way: for the same words the same row of decisions, on every machine. Each thing that is
 * decided has a row of its own, so that a change in one does not shuffle the others.
 */
final class Chance {

    private static final long SEED = 20_261_122L;

    private final SplittableRandom numbers;

    Chance(String about) {
        numbers = new SplittableRandom(SEED * 31 + about.hashCode());
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return numbers.nextInt(least, most + 1);
    }

    /** A number from 0 up to 1, which it never reaches. */
    double share() {
        return numbers.nextDouble();
    }

    /** @param share of the cases in which it happens, 0 to 1 */
    boolean happens(double share) {
        return share() < share;
    }

    <T> T pick(List<T> from) {
        return from.get(numbers.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int other = numbers.nextInt(i + 1);
            T kept = mixed.get(i);
            mixed.set(i, mixed.get(other));
            mixed.set(other, kept);
        }
        return mixed;
    }
}
