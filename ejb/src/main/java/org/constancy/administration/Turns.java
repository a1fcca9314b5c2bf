package org.constancy.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose turn it is, on one day, with the customers of a member of staff.
 *
 * <ol>
 *   <li>The first turn is the owner's; while he is away his cover's too, and while that one is away the next cover's.
 *   <li>The next turns are those of the heads above him, the nearest first, each with the covers of one who is away.
 *   <li>A turn in which nobody is at work passes to the head above at once. So do the customers of somebody disabled.
 *   <li>Nobody has a turn twice as a head: where heads stand in a circle it ends.
 *   <li>Customers for whom nobody is at work at all are those of the heads who have no head, from the second turn on.
 * </ol>
 *
 * How long a turn lasts it does not know.
 */
public final class Turns {

    private final Map<String, Place> places;
    private final Set<String> disabled;
    private final LocalDate day;

    /** @param disabled the sign-in names of those who may not act any more */
    public Turns(Collection<Place> places, Set<String> disabled, LocalDate day) {
        this.places = places.stream().collect(Collectors.toMap(Place::name, Function.identity()));
        this.disabled = Set.copyOf(disabled);
        this.day = day;
    }

    /** Who sees the customers of an owner as soon as they are due, and who besides when another turn has gone by, and so on. */
    public List<Set<String>> of(String owner) {
        List<Set<String>> turns = new ArrayList<>();
        Set<String> turn = new LinkedHashSet<>();
        Set<String> met = new LinkedHashSet<>();
        for (String each = owner;
                each != null && met.add(each);
                each = place(each).head()) {
            if (join(turn, each)) {
                turns.add(turn);
                turn = new LinkedHashSet<>();
            }
        }
        if (!turn.isEmpty()) {
            turns.add(turn);
        }
        return turns;
    }

    /** The reverse: by turn, whose customers somebody sees, each owner in his earliest turn. The first holds himself. */
    public List<Set<String>> seenBy(String name) {
        List<Set<String>> seen = new ArrayList<>(List.of(new TreeSet<>(Set.of(name)), new TreeSet<>()));
        boolean top = isTop(name);
        Stream.concat(places.keySet().stream(), disabled.stream())
                .distinct()
                .filter(each -> !each.equals(name))
                .forEach(owner -> {
                    int turn = turn(of(owner), name, top);
                    while (seen.size() <= turn) {
                        seen.add(new TreeSet<>());
                    }
                    if (turn >= 0) {
                        seen.get(turn).add(owner);
                    }
                });
        return seen;
    }

    /** Whether others report to him, and he to nobody who is still there: then what is nobody's is his. */
    public boolean isTop(String name) {
        boolean heads = places.values().stream().anyMatch(each -> name.equals(each.head()));
        return heads && above(name).isEmpty();
    }

    /* -1 where it never is. */
    private int turn(List<Set<String>> turns, String name, boolean top) {
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).contains(name)) {
                return i;
            }
        }
        return top && turns.stream().flatMap(Set::stream).noneMatch(this::atWork) ? 1 : -1;
    }

    /** Adds somebody and, while he is away, who covers for him. @return whether one of them is at work */
    private boolean join(Set<String> turn, String name) {
        Set<String> asked = new LinkedHashSet<>();
        String each = name;
        while (each != null && !disabled.contains(each) && asked.add(each) && !atWork(each)) {
            each = place(each).cover();
        }
        turn.addAll(asked);
        return asked.stream().anyMatch(this::atWork);
    }

    private Set<String> above(String name) {
        Set<String> heads = new LinkedHashSet<>();
        String head = place(name).head();
        while (head != null && !head.equals(name) && heads.add(head)) {
            head = place(head).head();
        }
        heads.removeAll(disabled);
        return heads;
    }

    private boolean atWork(String name) {
        return !disabled.contains(name) && !place(name).away(day);
    }

    private Place place(String name) {
        return places.getOrDefault(name, new Place(name, null, null, null, null));
    }
}
