package org.constancy.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Party;
import org.constancy.kernel.Json;

/** An interaction, as far as this room reads it. */
record Talk(String id, ObjectNode document) {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /**
     * What was heard or promised in it: each text once, without the empty ones. Needs and promises are everybody's: what is
     * private or the team's stays in its interaction.
     */
    Set<String> texts(String attribute) {
        Set<String> texts = new LinkedHashSet<>();
        if (!document.path("visibility").asText("all").equals("all")) {
            return texts;
        }
        for (JsonNode each : document.path(attribute)) {
            if (each.isTextual() && !each.textValue().isBlank()) {
                texts.add(Words.fitting(each.textValue()));
            }
        }
        return texts;
    }

    /** Those who took part and are known here. */
    Set<Party> parties() {
        Set<Party> parties = new HashSet<>();
        StreamSupport.stream(document.path("relatedParty").spliterator(), false)
                .map(Party::of)
                .filter(Objects::nonNull)
                .forEach(parties::add);
        return parties;
    }

    /** When it was; nobody heard anything ahead, nor before the telephone: then it is now. */
    Instant at(Instant now) {
        JsonNode when = document.path("interactionDate");
        Instant said = Course.moment(when, when.hasNonNull("startDateTime") ? "startDateTime" : "endDateTime");
        return said == null || said.isAfter(now) || said.isBefore(EARLIEST) ? now : said;
    }

    /** What was said in it, as a document of this room to be completed. */
    ObjectNode said(String words, CustomerProfile customer) {
        ObjectNode said = Json.object().put("words", words);
        said.putObject("customer").put("id", customer.id()).put("@referredType", "customer");
        said.putObject("interaction").put("id", id).put("@referredType", "partyInteraction");
        parties().stream()
                .filter(each -> each.type().equals("individual"))
                .map(Party::id)
                .sorted()
                .findFirst()
                .ifPresent(each -> said.putObject("person").put("id", each).put("@referredType", "individual"));
        return said;
    }

    /** Whether a document of an interaction may hold anything for this room; quick, for every interaction is asked. */
    static boolean concerns(String document) {
        return document != null
                && List.of("\"needHeard\"", "\"promise\"").stream().anyMatch(document::contains);
    }
}
