package org.constancy.schema.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides about the hundred and fifty agreements: with whom, what for, since when, and where they stand. */
final class SampleAgreements {

    private static final List<String> OFFERED = List.of("draft", "in approval", "sent");
    private static final List<String> FORMER =
            List.of("ended", "ended", "ended", "terminated", "terminated", "expired", "expired");
    private static final List<String> EARLIER =
            List.of("ended", "terminated", "rejected", "rejected", "withdrawn", "withdrawn");
    private static final int SECOND = 6;

    private final Days days;
    private final List<Paper> papers = Paper.all();
    private final List<SampleAgreement> all = new ArrayList<>();

    SampleAgreements(Days days) {
        this.days = days;
    }

    /** In the order in which they were written. */
    List<SampleAgreement> of(List<SampleCustomer> customers) {
        List<SampleCustomer> living = standing(customers, Standing.IN_FORCE);
        living.forEach(each -> add(each, "in force", 0));
        living.stream()
                .sorted(Comparator.comparing(each -> -each.company().people()))
                .limit(SECOND)
                .forEach(each -> add(each, "in force", 1));
        standing(customers, Standing.SUSPENDED).forEach(each -> add(each, "suspended", 0));
        standing(customers, Standing.SIGNED).forEach(each -> add(each, "signed", 0));
        deal(standing(customers, Standing.OFFERED), OFFERED, 0);
        deal(standing(customers, Standing.FORMER), FORMER, 0);
        deal(living.subList(0, EARLIER.size()), EARLIER, 2);
        all.sort(Comparator.comparing(SampleAgreement::agreed));
        return all;
    }

    private static List<SampleCustomer> standing(List<SampleCustomer> customers, Standing standing) {
        return customers.stream().filter(each -> each.standing() == standing).toList();
    }

    private void deal(List<SampleCustomer> customers, List<String> states, int number) {
        for (int i = 0; i < customers.size(); i++) {
            add(customers.get(i), states.get(i % states.size()), number);
        }
    }

    /** @param number tells agreements of one customer apart */
    private void add(SampleCustomer customer, String status, int number) {
        Chance chance = customer.chance("agreement " + number);
        List<Paper> suiting =
                papers.stream().filter(each -> each.suits(customer.company())).toList();
        Paper paper = suiting.get((chance.between(0, suiting.size() - 1) + number) % suiting.size());
        int months = chance.pick(paper.months());
        LocalDate end = end(customer, status, months, chance);
        LocalDate whole = end.plusDays(1).minusMonths(status.equals("terminated") ? months / 2 : months);
        LocalDate start = whole.isBefore(customer.since()) ? customer.since() : whole;
        LocalDate agreed = start.minusDays(chance.between(10, 40));
        LocalDate latest = days.ago(chance.between(2, 20));
        all.add(new SampleAgreement(customer, paper, status, agreed.isAfter(latest) ? latest : agreed, start, end));
    }

    private LocalDate end(SampleCustomer customer, String status, int months, Chance chance) {
        if (status.equals("in force") && customer.story() == Story.NEW) {
            return customer.since().plusMonths(months);
        }
        return switch (status) {
            case "in force", "suspended" ->
                chance.happens(0.3) ? days.in(chance.between(3, 90)) : days.in(chance.between(91, months * 30 - 15));
            case "signed" -> days.in(chance.between(4, 45)).plusMonths(months);
            case "ended", "terminated", "expired" -> days.ago(chance.between(15, 380));
            default -> days.in(chance.between(20, 90)).plusMonths(months);
        };
    }
}
