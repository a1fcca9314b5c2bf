package org.constancy.campaigns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is done where a step has failed: its persons are gone through one by one, and one on whom it fails is passed over. It is the
 * person's fault only where it goes well with somebody else; where it goes wrong with all, the campaign waits as a whole.
 */
final class Passing {

    /** So many one behind the other are no accident. */
    static final int MOST = 20;

    /** As many as a step may have had. */
    private static final int STEP = 200;

    /** A campaign's work, one person a transaction. */
    interface Work {

        /** Who comes next. @param behind empty for where the work is @return {@code null} where nobody is left */
        String next(String behind);

        /** Passes over those persons, by their ids with the reason, and works on the next. @return whether there is more to do now */
        boolean alone(Map<String, String> passed);

        /** Whether it has gone well with anybody so far. */
        boolean begun();
    }

    private Passing() {}

    /**
     * Goes on from where a step failed until a person was passed over.
     *
     * @param words what is said of a failure
     * @return whether there is more to do now; throws the failure where it is no person's
     */
    static boolean over(Work work, RuntimeException failure, Function<RuntimeException, String> words) {
        Map<String, String> passed = new LinkedHashMap<>();
        RuntimeException last = failure;
        String behind = "";
        for (int i = 0; i < STEP; i++) {
            String next = work.next(behind);
            if (next == null && !(work.begun() && !passed.isEmpty())) {
                throw last;
            }
            try {
                boolean more = work.alone(passed);
                if (!more || !passed.isEmpty()) {
                    return more;
                }
            } catch (RuntimeException e) {
                last = e;
                if (next == null || passed.size() == MOST) {
                    throw e;
                }
                passed.put(next, words.apply(e));
                behind = next;
            }
        }
        return true;
    }
}
