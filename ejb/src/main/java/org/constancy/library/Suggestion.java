package org.constancy.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An item that may help with a need, and why.
 *
 * @param kind {@code story}, {@code paper}, {@code post} or {@code roadmap}
 * @param reasons never empty, the weightiest first
 */
public record Suggestion(String itemId, String name, String kind, String version, int score, List<Why> reasons) {

    private static final int EACH_WORD = 3;
    private static final int SAME_SECTOR = 6;
    private static final int SAME_LANGUAGE = 3;
    private static final int MOST_FOR_HELP = 5;
    private static final int MOST_FOR_WEIGHT = 4;

    /**
     * A reason.
     *
     * @param code {@code sector} (name), {@code words} (count), {@code language} (language), {@code helped} (count)
     */
    public record Why(String code, Map<String, Object> values) {}

    /**
     * What is known of an item and a need.
     *
     * @param words how many different words of the need the item holds, and {@code weight} how much they say of it
     * @param sector that the item and the customer have in common, or {@code null}
     * @param language of the item where the customer reads it, or {@code null}
     * @param helped how many people it has helped already
     */
    record Match(long words, long weight, String sector, String language, long helped) {

        /** How helpful it is likely to be: a like organisation counts as much as two words in common. */
        int score() {
            return (int) (EACH_WORD * words
                    + Math.min(MOST_FOR_WEIGHT, weight / 10)
                    + (sector == null ? 0 : SAME_SECTOR)
                    + (language == null ? 0 : SAME_LANGUAGE)
                    + Math.min(MOST_FOR_HELP, helped));
        }

        List<Why> reasons() {
            List<Why> reasons = new ArrayList<>();
            if (sector != null) {
                reasons.add(new Why("sector", Map.of("name", sector)));
            }
            if (words > 0) {
                reasons.add(new Why("words", Map.of("count", words)));
            }
            if (helped > 0) {
                reasons.add(new Why("helped", Map.of("count", helped)));
            }
            if (language != null) {
                reasons.add(new Why("language", Map.of("language", language)));
            }
            return reasons;
        }

        /** Whether it has anything to do with the need: that one can read it is not enough. */
        boolean speaks() {
            return words > 0 || sector != null;
        }
    }

    static Suggestion of(LibraryItem item, Match match) {
        return new Suggestion(item.id(), item.name(), item.kind(), item.version(), match.score(), match.reasons());
    }
}
