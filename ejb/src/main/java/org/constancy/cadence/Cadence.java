package org.constancy.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All policies at a moment, and what follows from them. It does not ask what day it is: the day on which a talk is due
 * changes only when something happens, so that it can stand in a row. The nearest day of all policies wins.
 *
 * <ul>
 *   <li><i>Every n days:</i> n days behind the last talk; the shortest of those that are for the customer, 30 where none is.
 *   <li><i>Plan after the start:</i> by each of its days there has been a talk since the day before it in the plan.
 *   <li><i>Plan before the renewal:</i> on or after each of its days there is a talk.
 *   <li><i>Every n days in a phase:</i> as the first, but only within the phase.
 *   <li><i>Role:</i> every n days a talk with somebody who holds it.
 * </ul>
 *
 * A day on which nobody works where the customer is becomes the working day before it, unless that is not behind the last
 * talk: then the one after it. While a pause lasts nothing is due before the first working day behind it.
 */
public final class Cadence {

    /** Where no policy says how often. */
    public static final int USUAL_DAYS = 30;

    private final List<PolicyTerms> policies;
    private final boolean byRole;

    public Cadence(List<PolicyTerms> policies) {
        this.policies = List.copyOf(policies);
        this.byRole = policies.stream().anyMatch(each -> each.role() != null);
    }

    /** Whether any policy asks with whom we talked. */
    public boolean byRole() {
        return byRole;
    }

    /** The next talk; {@code null} while no agreement is in force. */
    public NextTalk next(Situation situation) {
        if (situation.agreements().isEmpty() || situation.since() == null) {
            return null;
        }
        int every = every(situation);
        List<NextTalk> wanted = new ArrayList<>();
        wanted.add(new NextTalk(situation.since().plusDays(every), every, NextTalk.Because.SILENCE, null, null));
        for (PolicyTerms policy : policies) {
            if (!policy.general() && policy.isFor(situation)) {
                wanted.addAll(policy.role() != null ? role(policy, situation, every) : phase(policy, situation, every));
            }
        }
        NextTalk nearest =
                wanted.stream().min(Comparator.comparing(NextTalk::on)).orElseThrow();
        return nearest.on(working(nearest.on(), situation));
    }

    /** How many days of silence are allowed. */
    int every(Situation situation) {
        return policies.stream()
                .filter(each -> each.general() && each.isFor(situation))
                .mapToInt(PolicyTerms::everyDays)
                .min()
                .orElse(USUAL_DAYS);
    }

    private static List<NextTalk> role(PolicyTerms policy, Situation situation, int every) {
        LocalDate talk = situation.talksByRole().get(PolicyTerms.normal(policy.role()));
        LocalDate since = talk == null ? situation.earliestStart() : talk;
        return since == null
                ? List.of()
                : List.of(new NextTalk(
                        since.plusDays(policy.everyDays()),
                        every,
                        NextTalk.Because.ROLE,
                        policy.everyDays(),
                        policy.role()));
    }

    private static List<NextTalk> phase(PolicyTerms policy, Situation situation, int every) {
        boolean start = policy.phase() == Phase.AFTER_START;
        NextTalk.Because because = start ? NextTalk.Because.START : NextTalk.Because.RENEWAL;
        return situation.agreements().stream()
                .map(each -> policy.phase().anchor(each))
                .filter(Objects::nonNull)
                .map(anchor -> policy.everyDays() != null
                        ? often(policy, anchor, situation.lastTalk(), every)
                        : start
                                ? afterStart(policy, anchor, situation.lastTalk(), every)
                                : beforeRenewal(policy, anchor, situation.lastTalk(), every))
                .filter(Objects::nonNull)
                .map(each -> new NextTalk(each.on(), each.cadenceDays(), because, each.day(), null))
                .toList();
    }

    private static NextTalk often(PolicyTerms policy, LocalDate anchor, LocalDate talk, int every) {
        LocalDate first = policy.phase().first(anchor);
        LocalDate since = talk == null ? first : talk;
        LocalDate on = since.plusDays(policy.everyDays());
        LocalDate day = on.isBefore(first) ? first : on;
        return day.isAfter(policy.phase().last(anchor)) ? null : plan(day, every, policy.everyDays());
    }

    private static NextTalk afterStart(PolicyTerms policy, LocalDate start, LocalDate talk, int every) {
        LocalDate opens = start;
        for (int day : policy.onDays()) {
            if (talk == null || talk.isBefore(opens)) {
                return plan(start.plusDays(day), every, day);
            }
            opens = start.plusDays(day + 1L);
        }
        return null;
    }

    private static NextTalk beforeRenewal(PolicyTerms policy, LocalDate renewal, LocalDate talk, int every) {
        return policy.onDays().stream()
                .sorted(Comparator.reverseOrder())
                .filter(day -> talk == null || talk.isBefore(renewal.minusDays(day)))
                .findFirst()
                .map(day -> plan(renewal.minusDays(day), every, day))
                .orElse(null);
    }

    private static NextTalk plan(LocalDate on, int every, int day) {
        return new NextTalk(on, every, null, day, null);
    }

    private static LocalDate working(LocalDate day, Situation situation) {
        WorkingDays country = WorkingDays.of(situation.country());
        LocalDate before = country.onOrBefore(day);
        LocalDate on = before.isAfter(situation.since()) ? before : country.onOrAfter(day);
        boolean rests = situation.resumes() != null && on.isBefore(situation.resumes());
        return rests ? country.onOrAfter(situation.resumes()) : on;
    }
}
