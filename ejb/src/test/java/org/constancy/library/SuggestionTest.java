package org.constancy.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void a_like_organisation_is_the_first_reason() {
        Suggestion.Match match = new Suggestion.Match(3, 12, "retail", "de", 2);
        assertEquals("sector", match.reasons().get(0).code());
        assertEquals(4, match.reasons().size());
    }

    @Test
    void that_one_can_read_it_is_not_enough() {
        assertFalse(new Suggestion.Match(0, 0, null, "de", 9).speaks());
        assertTrue(new Suggestion.Match(0, 0, "retail", null, 0).speaks());
    }

    @Property
    void more_words_in_common_are_never_less_helpful(
            @ForAll @IntRange(max = 50) int words, @ForAll @IntRange(max = 500) int weight, @ForAll boolean like) {
        String sector = like ? "retail" : null;
        int score = new Suggestion.Match(words, weight, sector, null, 0).score();
        assertTrue(new Suggestion.Match(words + 1, weight, sector, null, 0).score() > score);
        assertTrue(new Suggestion.Match(words, weight, sector, "de", 1).score() > score);
    }
}
