package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/**
 * Something that happens between a provider and a customer, with the words for it. Words in braces are filled in.
 *
 * @param kind talk, mail, welcome, enquiry: both ways; out, chase, missed: from us only
 * @param mood 1 to 5; 0 where nobody's mood was seen
 * @param channel phone, visit; {@code null} where any will do
 * @param outcome of a call that missed, {@code null} for unanswered
 * @param people the least that work at a customer where this can happen
 * @param need in the customer's words, may be {@code null}
 * @param promise what we promised, may be {@code null}
 */
record Situation(
        String kind,
        int mood,
        String channel,
        String outcome,
        int people,
        String reason,
        String text,
        String need,
        String promise) {

    private static final int LATELY = 5;

    /** @param language en, de, fr */
    static List<Situation> all(String language) {
        return Content.list("interactions/situations-" + language + ".json").stream()
                .map(Situation::read)
                .toList();
    }

    /**
     * Those that fit the moment and were not told to this customer lately; where nothing else fits, they may be told again.
     *
     * @param told the latest first
     */
    static List<Situation> fitting(List<Situation> all, Moment moment, Collection<Situation> told) {
        List<Situation> lately = told.stream().limit(LATELY).toList();
        List<Situation> fitting = all.stream().filter(each -> each.fits(moment)).toList();
        List<Situation> fresh =
                fitting.stream().filter(each -> !lately.contains(each)).toList();
        return fresh.isEmpty() ? fitting : fresh;
    }

    /** Those that come nearest to a mood. */
    static List<Situation> nearest(List<Situation> fitting, int mood) {
        int nearest = fitting.stream()
                .mapToInt(each -> Math.abs(each.mood - mood))
                .min()
                .orElseThrow();
        return fitting.stream()
                .filter(each -> Math.abs(each.mood - mood) == nearest)
                .toList();
    }

    private boolean fits(Moment moment) {
        return kind.equals(moment.kind()) && moment.customer().company().people() >= people;
    }

    private static Situation read(ObjectNode row) {
        return new Situation(
                row.get("kind").textValue(),
                row.path("mood").asInt(),
                row.path("channel").textValue(),
                row.path("outcome").textValue(),
                row.path("people").asInt(),
                row.get("reason").textValue(),
                row.get("text").textValue(),
                row.path("need").textValue(),
                row.path("promise").textValue());
    }
}
