package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.constancy.kernel.Json;

/** Writes into the document of an interaction what somebody now says of it, and nothing else: the rest stays as it was sent. */
final class Correcting {

    private final ObjectNode document;
    private final LogContact was;
    private final LogContact is;

    private Correcting(ObjectNode document, LogContact was, LogContact is) {
        this.document = document;
        this.was = was;
        this.is = is;
    }

    /** @param roles of persons, by their ids, as far as somebody says */
    static void apply(ObjectNode document, LogContact said, Map<String, String> roles, ZoneId zone) {
        boolean ownReason = document.path("reason").asText().equals(Logging.reason(document));
        Correcting correcting = new Correcting(document, ContactDocument.read(document, said.customerId(), zone), said);
        correcting.how();
        correcting.who(roles);
        correcting.what();
        correcting.when(zone);
        if (ownReason) {
            document.put("reason", Logging.reason(document));
        }
    }

    private void how() {
        if (differs(LogContact::channel)) {
            String word = is.channel().word();
            document.putArray("channel").addObject().put("id", word).put("name", word);
        }
        text("direction", is.direction(), differs(LogContact::direction));
        text("outcome", is.outcome() == null ? null : is.outcome().word(), differs(LogContact::outcome));
        text("visibility", is.visibility(), differs(LogContact::visibility));
    }

    private void who(Map<String, String> roles) {
        if (differs(LogContact::personIds)) {
            ArrayNode parties = document.withArrayProperty("relatedParty");
            without(parties, was.personIds(), is.personIds());
            is.personIds().stream()
                    .filter(each -> !was.personIds().contains(each))
                    .forEach(each -> Logging.person(parties, each, roles));
        }
        texts("staff", is.colleagues(), differs(LogContact::colleagues));
        if (differs(LogContact::agreementId)) {
            ArrayNode about = document.withArrayProperty("about");
            without(about, was.agreementId() == null ? List.of() : List.of(was.agreementId()), List.of());
            if (is.agreementId() != null) {
                Logging.party(about, is.agreementId(), "agreement");
            }
        }
    }

    private void what() {
        if (differs(LogContact::mood)) {
            document.remove("mood");
            if (is.mood() != null) {
                document.put("mood", is.mood());
            }
        }
        if (differs(LogContact::notes)) {
            boolean described = document.path("note").isEmpty() && document.hasNonNull("description");
            if (described) {
                text("description", is.notes(), true);
            } else if (is.notes() == null) {
                document.remove("note");
            } else {
                document.putArray("note").addObject().put("text", is.notes());
            }
        }
        texts("needHeard", is.needs(), differs(LogContact::needs));
        texts("promise", is.promises(), differs(LogContact::promises));
    }

    private void when(ZoneId zone) {
        if (differs(LogContact::at) || differs(LogContact::minutes)) {
            ObjectNode when = document.path("interactionDate") instanceof ObjectNode known
                    ? known
                    : document.putObject("interactionDate");
            Instant start = is.at() == null ? was.at() : is.at();
            when.put("startDateTime", start.toString());
            when.remove("endDateTime");
            if (is.minutes() != null) {
                when.put(
                        "endDateTime",
                        start.plus(Duration.ofMinutes(is.minutes())).toString());
            }
        }
        if (differs(LogContact::nextContactOn)) {
            text(
                    "nextContactDate",
                    is.nextContactOn() == null
                            ? null
                            : is.nextContactOn().atStartOfDay(zone).toInstant().toString(),
                    true);
        }
    }

    private boolean differs(Function<LogContact, Object> part) {
        return !Objects.equals(part.apply(was), part.apply(is));
    }

    private void text(String attribute, String text, boolean differs) {
        if (differs && text == null) {
            document.remove(attribute);
        } else if (differs) {
            document.put(attribute, text);
        }
    }

    private void texts(String attribute, List<String> texts, boolean differs) {
        if (differs) {
            ArrayNode array = Json.object().arrayNode();
            texts.forEach(array::add);
            document.set(attribute, array);
        }
    }

    /** Takes out of references those of the first that are not among the second. */
    private static void without(ArrayNode references, List<String> before, List<String> now) {
        for (int i = references.size() - 1; i >= 0; i--) {
            JsonNode id = references.get(i).path("id");
            if (before.contains(id.asText()) && !now.contains(id.asText())) {
                references.remove(i);
            }
        }
    }
}
