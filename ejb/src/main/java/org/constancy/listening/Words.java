package org.constancy.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Stored;

/** Reads what documents of this room have in common: a state's word, the words of the customer, who is bound. */
final class Words {

    /** The longest need or promise, in characters. */
    static final int LONGEST = 4000;

    private Words() {}

    static <S> S read(S[] states, Function<S, String> word, String text, String code) {
        return Arrays.stream(states)
                .filter(each -> word.apply(each).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        code,
                        "This is not a state.",
                        "state: '" + text + "' is none of "
                                + Arrays.stream(states).map(word).collect(Collectors.joining(", "))));
    }

    /** Refused with 400 where there are none, or too many. */
    static void check(ObjectNode document, String code) {
        String words = document.path("words").asText().strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refusal.invalid(
                    code, "It takes 1 to " + LONGEST + " characters.", "words: " + words.length() + " characters");
        }
    }

    /** A text of any length as it fits. */
    static String fitting(String text) {
        String words = text.strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    /** Whether a reference still names whom it was bound to; one that was unbound may name anybody. */
    static boolean stays(JsonNode before, JsonNode after) {
        String who = Stored.bound(before);
        return who == null || who.equals(Stored.bound(after));
    }
}
