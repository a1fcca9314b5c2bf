package org.constancy.kernel;

import java.util.List;
import java.util.Set;

/**
 * What references may be bound to: all that bears one of the keys that were looked up.
 *
 * @param held those that are locked against deletion
 */
record Candidates(List<Candidate> all, Set<Target> held) {

    /**
     * @param key by which it was found
     * @param itself whether that is its id, and not what others call it
     */
    record Candidate(String key, boolean itself, Target target) {}

    /** Those of some types that have the id; where there is none, those that have it as external id or product number. */
    List<Target> named(List<String> types, String key) {
        List<Target> itself = named(types, key, true);
        return itself.isEmpty() ? named(types, key, false) : itself;
    }

    private List<Target> named(List<String> types, String key, boolean itself) {
        return all.stream()
                .filter(each -> each.itself() == itself && each.key().equals(key))
                .map(Candidate::target)
                .filter(each -> types.contains(each.shape().name()))
                .distinct()
                .toList();
    }
}
