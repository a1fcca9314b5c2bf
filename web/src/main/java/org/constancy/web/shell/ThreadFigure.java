package org.constancy.web.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Contacts as dots on a line of time: filled both ways, hollow only from us, dotted where silence is, upright where
 * contact was due. Places are percent of the width; now is at its right end.
 *
 * @param tone silent, overdue, soon, fine or news
 * @param sentence the same in words
 * @param year twelve months with their names instead of 26 weeks
 * @param start where the line begins
 * @param last the last two-way contact, {@code null} if there was none in this time
 * @param due where contact was due, {@code null} if later than now or before this time
 */
public record ThreadFigure(
        String tone,
        String sentence,
        boolean year,
        double start,
        Double last,
        Double due,
        List<Double> twoWay,
        List<Double> oneWay,
        List<Month> months) {

    private static final double LEFT = 1.5;
    private static final double WIDTH = 97;

    /** A month's name at its first day. */
    public record Month(double x, String name) {}

    /** Where on the line a moment lies. */
    static double place(Instant moment, Instant now, Duration span) {
        double share = 1 - (double) Duration.between(moment, now).toSeconds() / span.toSeconds();
        return Math.round(10 * (LEFT + WIDTH * share)) / 10.0;
    }

    /** How the line stands in the row's 30, or the year's 52 pixels. */
    public int getMiddle() {
        return year ? 18 : 15;
    }

    /** Begins a figure of the last {@code span} up to {@code now}. */
    public static Drawing upTo(Instant now, Duration span) {
        return new Drawing(now, span);
    }

    /** Gathers what a figure shows; what lies before its time or after now is left out. */
    public static final class Drawing {

        private final Instant now;
        private final Duration span;
        private final List<Double> twoWay = new ArrayList<>();
        private final List<Double> oneWay = new ArrayList<>();
        private final List<Month> months = new ArrayList<>();
        private Double due;
        private double start = LEFT;

        private Drawing(Instant now, Duration span) {
            this.now = now;
            this.span = span;
        }

        public Drawing contact(Instant at, boolean bothWays) {
            if (inside(at)) {
                (bothWays ? twoWay : oneWay).add(place(at, now, span));
            }
            return this;
        }

        public Drawing due(Instant at) {
            due = at != null && inside(at) ? Double.valueOf(place(at, now, span)) : null;
            return this;
        }

        /** The customer came later than the line begins. */
        public Drawing since(Instant at) {
            start = inside(at) ? place(at, now, span) : LEFT;
            return this;
        }

        public Drawing month(Instant first, String name) {
            if (inside(first)) {
                months.add(new Month(place(first, now, span), name));
            }
            return this;
        }

        public ThreadFigure draw(String tone, String sentence) {
            Double last = twoWay.stream().max(Double::compare).orElse(null);
            return new ThreadFigure(
                    tone, sentence, !months.isEmpty(), start, last, due, twoWay, oneWay, List.copyOf(months));
        }

        private boolean inside(Instant at) {
            return !at.isAfter(now) && !at.isBefore(now.minus(span));
        }
    }
}
