package org.constancy.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constancy.kernel.Dates;
import org.constancy.kernel.Stored;

/** Reads those who are invited from a meeting's document, and carries over what they answered. */
final class Participants {

    private static final List<String> ANSWER = List.of("answer", "answerDate", "stamp", "proposed", "comment");

    private Participants() {}

    static List<Participant> of(JsonNode meeting) {
        List<Participant> all = new ArrayList<>();
        for (JsonNode each : meeting.path("participant")) {
            all.add(new Participant(
                    Stored.bound(each.path("person")),
                    each.path("person").path("name").asText(),
                    each.path("mail").textValue(),
                    Reply.read(each.path("answer").asText(Reply.OPEN.word())),
                    Dates.instant(each.path("answerDate").asText()),
                    Dates.instant(each.path("proposed").asText()),
                    each.path("comment").textValue()));
        }
        return all;
    }

    static Set<String> persons(JsonNode meeting) {
        return of(meeting).stream()
                .map(Participant::personId)
                .filter(each -> each != null)
                .collect(Collectors.toSet());
    }

    /** What was answered before stays, unless the change says otherwise. */
    static void keepAnswers(JsonNode before, JsonNode after) {
        for (JsonNode each : after.path("participant")) {
            JsonNode was = same(before, each);
            if (was != null && !each.has("answer")) {
                ANSWER.forEach(part -> copy(was, (ObjectNode) each, part));
            }
        }
    }

    /** At another time everybody is asked again, but for those who asked for that very time. */
    static void askAgain(JsonNode meeting) {
        for (JsonNode each : meeting.path("participant")) {
            ObjectNode participant = (ObjectNode) each;
            boolean wished = meeting.path("startDateTime").equals(participant.path("proposed"));
            participant.put("answer", (wished ? Reply.ACCEPTED : Reply.OPEN).word());
            participant.remove(List.of("proposed", "comment"));
            if (!wished) {
                participant.remove("answerDate");
            }
        }
    }

    private static void copy(JsonNode from, ObjectNode into, String part) {
        if (from.has(part)) {
            into.set(part, from.get(part));
        }
    }

    private static JsonNode same(JsonNode meeting, JsonNode participant) {
        String person = participant.path("person").path("id").asText();
        for (JsonNode each : meeting.path("participant")) {
            if (each.path("person").path("id").asText().equals(person)) {
                return each;
            }
        }
        return null;
    }
}
