package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.constancy.kernel.Json;

/** What people said and heard, of all that is in the document of an interaction: whatever else changes is no correction. */
final class Said {

    static final List<String> ATTRIBUTES = List.of(
            "reason",
            "description",
            "note",
            "channel",
            "direction",
            "outcome",
            "mood",
            "needHeard",
            "promise",
            "interactionDate",
            "nextContactDate",
            "relatedParty",
            "staff",
            "about",
            "visibility",
            "attachment");

    private Said() {}

    /** Whether an attribute still says the same. Who was there is the same by whatever name, and a file more is no correction. */
    static boolean same(String attribute, JsonNode was, JsonNode is) {
        return switch (attribute) {
            case "relatedParty", "about" -> sent(was).equals(sent(is));
            case "attachment" -> sent(is).containsAll(sent(was));
            default -> Objects.equals(was, is);
        };
    }

    /** What the references name, as it was sent: binding one, or renaming what it is bound to, changes nothing. */
    private static List<List<String>> sent(JsonNode references) {
        return elements(references)
                .map(each -> List.of(
                        (each.has("externalId") ? each.path("externalId") : each.path("id")).asText(),
                        each.path("role").asText()))
                .toList();
    }

    /** In words: {@code phone}, the notes, the names of those who were there; {@code null} where it says nothing. */
    static String words(String attribute, JsonNode value) {
        return switch (attribute) {
            case "note" -> ContactDocument.notes(of(attribute, value));
            case "channel" ->
                value.isEmpty() ? null : Channel.of(of(attribute, value)).word();
            case "relatedParty", "about", "attachment" ->
                joined(elements(value)
                        .map(each -> each.path("name").asText(each.path("id").asText())));
            case "interactionDate" ->
                joined(Stream.of("startDateTime", "endDateTime")
                        .map(each -> value.path(each).textValue()));
            default ->
                value.isArray()
                        ? joined(elements(value).map(JsonNode::asText))
                        : value.isValueNode() && !value.isNull() ? value.asText() : null;
        };
    }

    private static ObjectNode of(String attribute, JsonNode value) {
        ObjectNode document = Json.object();
        document.set(attribute, value);
        return document;
    }

    private static String joined(Stream<String> words) {
        String text = words.filter(each -> each != null && !each.isEmpty()).collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
