package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mails that go to and fro between one of us and one of them, as they were thought up. Words in braces are filled in.
 *
 * @param language en, de, fr
 * @param stories of the customers with whom it happens
 * @param times with how many of them
 * @param least how many days ago it begins
 * @param most the same, where it is longest ago
 * @param bounced what the other side's server said to the first mail, {@code null} where it took it
 */
record Conversation(
        String language,
        Set<Story> stories,
        int times,
        int least,
        int most,
        String purpose,
        String subject,
        String bounced,
        List<Turn> turns) {

    /**
     * One mail of it.
     *
     * @param theirs whether the customer writes
     * @param after how many days after the one before
     * @param mood 1 to 5; 0 where nobody's mood was seen
     */
    record Turn(boolean theirs, int after, String text, int mood) {}

    static List<Conversation> all() {
        List<Conversation> all = new ArrayList<>();
        for (String language : List.of("en", "de", "fr")) {
            Content.list("messages/conversations-" + language + ".json").forEach(each -> all.add(read(language, each)));
        }
        return all;
    }

    private static Conversation read(String language, ObjectNode row) {
        List<Turn> turns = new ArrayList<>();
        row.get("turns").forEach(each -> turns.add(turn(each)));
        return new Conversation(
                language,
                Content.texts(row.get("stories")).stream().map(Story::valueOf).collect(Collectors.toSet()),
                row.get("times").intValue(),
                row.get("ago").get(0).intValue(),
                row.get("ago").get(1).intValue(),
                row.get("purpose").textValue(),
                row.get("subject").textValue(),
                row.path("bounced").textValue(),
                turns);
    }

    private static Turn turn(JsonNode row) {
        return new Turn(
                row.path("them").asBoolean(),
                row.path("after").asInt(),
                row.get("text").textValue(),
                row.path("mood").asInt());
    }
}
