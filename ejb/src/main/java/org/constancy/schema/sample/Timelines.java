package org.constancy.schema.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spreads three thousand contacts over eighteen months, so that each customer's timeline tells its story. */
final class Timelines {

    private static final int CONTACTS = 3000;
    private static final int SPAN = 548;
    /** How many vain attempts a silence shows at least. */
    private static final int ATTEMPTS = 3;
    /** With how many of the customers the next talk is agreed. */
    private static final double AGREED = 0.12;

    private final Days days;

    Timelines(Days days) {
        this.days = days;
    }

    /** All contacts, the oldest first. */
    List<Moment> of(List<SampleCustomer> customers) {
        List<Double> weights = customers.stream().map(this::weight).toList();
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<Moment> all = new ArrayList<>();
        double upTo = 0;
        long given = 0;
        for (int i = 0; i < customers.size(); i++) {
            upTo += weights.get(i);
            long until = Math.round(CONTACTS * upTo / sum);
            all.addAll(tell(customers.get(i), (int) (until - given)));
            given = until;
        }
        all.sort(Comparator.comparing(Moment::at)
                .thenComparing(each -> each.customer().number()));
        return all;
    }

    /** How many contacts there would be if each came in its time. */
    private double weight(SampleCustomer customer) {
        long span = span(customer);
        return switch (customer.story()) {
            case QUIET -> 4;
            case PROSPECT -> 5;
            case NEW -> 7;
            case GONE -> 12;
            case TROUBLED -> span / 17.0;
            default -> Math.max(8, 1.25 * span / customer.tier().cadence());
        };
    }

    private long span(SampleCustomer customer) {
        return Math.min(SPAN, ChronoUnit.DAYS.between(customer.since(), days.today()));
    }

    private List<Moment> tell(SampleCustomer customer, int contacts) {
        Chance chance = customer.chance("timeline");
        int lastTalk = lastTalk(customer, chance);
        int vain = customer.story() == Story.SILENT ? Math.min(contacts - 2, ATTEMPTS + lastTalk / 40) : 0;
        int first = (int) Math.max(span(customer) - chance.between(0, 6), lastTalk);
        int before = contacts - vain;
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            double at = before == 1 ? 1 : (double) i / (before - 1);
            int ago = (int) Math.round(first - at * (first - lastTalk));
            boolean last = i == before - 1;
            String kind = last ? customer.story().talk(i) : customer.story().kind(i, chance);
            LocalDate day = days.ago(jitter(ago, first, before, last, chance));
            moments.add(moment(customer, i, day, kind, at, last && vain == 0 ? next(customer, chance) : null));
        }
        for (int i = 0; i < vain; i++) {
            int ago = Math.max(1, lastTalk - (i + 1) * lastTalk / (vain + 1));
            moments.add(moment(customer, before + i, days.ago(ago), i % 2 == 0 ? "chase" : "missed", 1, null));
        }
        return moments;
    }

    /** A few days this way or that, but never after the last talk. */
    private static int jitter(int ago, int first, int contacts, boolean last, Chance chance) {
        int width = last ? 0 : first / (contacts * 3);
        return ago + chance.between(0, Math.max(0, width));
    }

    private static Moment moment(
            SampleCustomer customer, int number, LocalDate day, String kind, double at, Instant next) {
        Chance chance = customer.chance("moment " + number);
        boolean fromUs = List.of("out", "chase", "missed").contains(kind);
        int mood = fromUs ? 0 : customer.story().mood(at, chance);
        return new Moment(customer, number, Days.atWork(day, customer.home().zone(), chance), kind, mood, next);
    }

    /** With some a day was agreed, around today. */
    private Instant next(SampleCustomer customer, Chance chance) {
        int in = chance.between(-1, 9);
        return chance.happens(AGREED) ? Days.atWork(days.in(in), customer.home().zone(), chance) : null;
    }

    /** How many days ago somebody last talked with the customer. */
    private static int lastTalk(SampleCustomer customer, Chance chance) {
        int cadence = customer.tier().cadence();
        return switch (customer.story()) {
            case SILENT -> cadence + chance.between(12, 100);
            case GONE -> chance.between(90, 300);
            case QUIET -> chance.between(20, 200);
            case NEW, PROSPECT -> chance.between(2, 12);
            case TROUBLED -> chance.happens(0.4) ? cadence + chance.between(0, 9) : chance.between(1, 6);
            default -> chance.happens(0.12) ? cadence + chance.between(0, 4) : chance.between(1, cadence - 1);
        };
    }
}
