package org.constancy.cadence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells day by day whether a customer wants a talk, as the policies say it: slow, and nothing is thought ahead. */
final class OnTheList {

    private OnTheList() {}

    /** Whether the customer is on the list of that day. */
    static boolean on(LocalDate today, List<PolicyTerms> policies, Situation customer) {
        LocalDate wanted = LocalDate.of(2025, 9, 1);
        while (!wants(wanted, policies, customer)) {
            wanted = wanted.plusDays(1);
        }
        return !today.isBefore(worked(wanted, customer));
    }

    private static LocalDate worked(LocalDate wanted, Situation customer) {
        WorkingDays country = WorkingDays.of(customer.country());
        LocalDate day = wanted;
        while (day.isAfter(customer.since()) && !country.isWorking(day)) {
            day = day.minusDays(1);
        }
        if (!day.isAfter(customer.since())) {
            day = wanted;
        }
        if (customer.resumes() != null && day.isBefore(customer.resumes()) && country.isWorking(day)) {
            day = customer.resumes();
        }
        while (!country.isWorking(day)) {
            day = day.plusDays(1);
        }
        return customer.resumes() != null && day.isBefore(customer.resumes())
                ? worked(customer.resumes(), without(customer))
                : day;
    }

    private static Situation without(Situation customer) {
        return new Situation(null, null, customer.country(), customer.agreements(), customer.resumes(), null, null);
    }

    private static boolean wants(LocalDate day, List<PolicyTerms> policies, Situation customer) {
        int shortest = policies.stream()
                .filter(each -> each.phase() == null && each.role() == null && concerns(each, customer))
                .mapToInt(PolicyTerms::everyDays)
                .min()
                .orElse(30);
        return between(customer.since(), day) >= shortest
                || policies.stream().anyMatch(each -> concerns(each, customer) && asks(day, each, customer));
    }

    /** Whether what the policy names of a customer is so with this one. */
    private static boolean concerns(PolicyTerms policy, Situation customer) {
        long worth = customer.agreements().stream()
                .filter(each -> "EUR".equals(each.currency()))
                .mapToLong(each -> each.annualValue().longValue())
                .sum();
        return (policy.tier() == null || policy.tier().equalsIgnoreCase(customer.tier()))
                && (policy.segment() == null || policy.segment().equalsIgnoreCase(customer.segment()))
                && (policy.atLeast() == null || worth >= policy.atLeast().longValue());
    }

    private static boolean asks(LocalDate day, PolicyTerms policy, Situation customer) {
        if (policy.role() != null) {
            LocalDate talk = customer.talksByRole().getOrDefault("buyer", customer.earliestStart());
            return between(talk, day) >= policy.everyDays();
        }
        if (policy.phase() == null) {
            return false;
        }
        boolean start = policy.phase() == Phase.AFTER_START;
        return customer.agreements().stream()
                .map(each -> start ? each.start() : each.renewal())
                .filter(anchor -> anchor != null)
                .anyMatch(anchor -> policy.everyDays() != null
                        ? often(day, policy, anchor, start, customer.lastTalk())
                        : plan(day, policy, anchor, start, customer.lastTalk()));
    }

    /** Whether on this day, or on an earlier one of the phase, the last talk was old enough. */
    private static boolean often(LocalDate day, PolicyTerms policy, LocalDate anchor, boolean start, LocalDate talk) {
        LocalDate first = start ? anchor : anchor.minusDays(90);
        LocalDate last = first.plusDays(90);
        LocalDate since = talk == null ? first : talk;
        for (LocalDate each = first; !each.isAfter(last) && !each.isAfter(day); each = each.plusDays(1)) {
            if (between(since, each) >= policy.everyDays()) {
                return true;
            }
        }
        return false;
    }

    private static boolean plan(LocalDate day, PolicyTerms policy, LocalDate anchor, boolean start, LocalDate talk) {
        Set<Integer> days = new TreeSet<>(policy.onDays());
        int before = -1;
        for (int each : days) {
            LocalDate on = start ? anchor.plusDays(each) : anchor.minusDays(each);
            LocalDate opens = start ? anchor.plusDays(before + 1L) : on;
            if (!day.isBefore(on) && (talk == null || talk.isBefore(opens))) {
                return true;
            }
            before = each;
        }
        return false;
    }

    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
