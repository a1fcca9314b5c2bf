package org.constancy.integration.delivery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which targets this node's threads work for. A target has a few; all that are in trouble, so that a try may hang, have half of
 * the threads together.
 */
final class Slots {

    private final int all;
    private final Map<Target, Integer> busy = new HashMap<>();
    private final Set<Target> troubled = new HashSet<>();
    private final Set<Target> missed = new LinkedHashSet<>();

    Slots(int all) {
        this.all = all;
    }

    /** A thread for the target; where there is none now, the target is remembered. */
    synchronized boolean take(Target target, int most) {
        int own = busy.getOrDefault(target, 0);
        boolean free = own < most && count() < all && (!troubled.contains(target) || inTrouble() < all / 2);
        if (free) {
            busy.put(target, own + 1);
        } else {
            missed.add(target);
        }
        return free;
    }

    /** Gives a thread back. @return a target that has missed one, or {@code null} */
    synchronized Target release(Target target) {
        busy.computeIfPresent(target, (same, own) -> own == 1 ? null : own - 1);
        Iterator<Target> next = missed.iterator();
        if (!next.hasNext()) {
            return null;
        }
        Target found = next.next();
        next.remove();
        return found;
    }

    /** Whether the last try went wrong. */
    synchronized void tell(Target target, boolean wrong) {
        if (wrong) {
            troubled.add(target);
        } else {
            troubled.remove(target);
        }
    }

    /** Whether its last try went wrong. */
    synchronized boolean isTroubled(Target target) {
        return troubled.contains(target);
    }

    private int count() {
        return busy.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int inTrouble() {
        return busy.entrySet().stream()
                .filter(each -> troubled.contains(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
