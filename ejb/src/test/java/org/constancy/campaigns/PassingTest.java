package org.constancy.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassingTest {

    private static final RuntimeException FAILURE = new IllegalStateException("the step");

    @Test
    void onePoisonousPersonIsPassedOverAndTheOthersAreNot() {
        Persons persons = new Persons(List.of("a", "b", "c", "d"), Set.of("b"));
        assertTrue(over(persons));
        assertEquals(List.of("a", "c"), persons.well);
        assertEquals(Map.of("b", "no b"), persons.passed);
    }

    @Test
    void theLastPersonIsPassedOverAsWell() {
        Persons persons = new Persons(List.of("a", "b"), Set.of("b"));
        assertFalse(over(persons));
        assertEquals(List.of("a"), persons.well);
        assertEquals(Map.of("b", "no b"), persons.passed);
    }

    @Test
    void whatFailsWithEverybodyIsNobodysFault() {
        Persons persons = new Persons(List.of("a", "b"), Set.of("a", "b"));
        assertThrows(IllegalStateException.class, () -> over(persons));
        assertEquals(Map.of(), persons.passed);
    }

    @Test
    void manyOneBehindTheOtherAreNoAccident() {
        List<String> all = IntStream.rangeClosed(0, Passing.MOST + 1)
                .mapToObj(each -> String.valueOf((char) ('a' + each)))
                .toList();
        Persons persons = new Persons(all, Set.copyOf(all.subList(1, all.size())));
        assertThrows(IllegalStateException.class, () -> over(persons));
        assertEquals(Map.of(), persons.passed);
    }

    @Test
    void aStepThatIsAboutNoPersonFailsAsItIs() {
        Persons nobody = new Persons(List.of(), Set.of());
        assertEquals(FAILURE, assertThrows(IllegalStateException.class, () -> over(nobody)));
    }

    private static boolean over(Persons persons) {
        return Passing.over(persons, FAILURE, Throwable::getMessage);
    }

    /** Whoever is poisonous throws, and then nothing of that transaction has happened. */
    private static final class Persons implements Passing.Work {

        private final List<String> left;
        private final Set<String> poisonous;
        private final List<String> well = new ArrayList<>();
        private Map<String, String> passed = Map.of();

        Persons(List<String> all, Set<String> poisonous) {
            this.left = new ArrayList<>(all);
            this.poisonous = poisonous;
        }

        @Override
        public String next(String behind) {
            return left.stream()
                    .filter(each -> each.compareTo(behind) > 0)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public boolean alone(Map<String, String> over) {
            List<String> rest =
                    left.stream().filter(each -> !over.containsKey(each)).toList();
            if (!rest.isEmpty() && poisonous.contains(rest.get(0))) {
                throw new IllegalStateException("no " + rest.get(0));
            }
            passed = Map.copyOf(over);
            left.removeAll(over.keySet());
            if (!rest.isEmpty()) {
                well.add(left.remove(0));
            }
            return !rest.isEmpty();
        }

        @Override
        public boolean begun() {
            return !well.isEmpty();
        }
    }
}
