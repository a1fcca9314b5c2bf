package org.constancy.listening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.constancy.kernel.Stored;

/** The voices in the document of a need: its own, and those of the needs that were merged into it. */
final class Voices {

    private static final List<String> PARTS = List.of("customer", "person", "interaction", "words", "heardDate");

    private Voices() {}

    /** All of them, the first one first. */
    static List<JsonNode> of(ObjectNode need) {
        List<JsonNode> all = new ArrayList<>();
        all.add(need);
        need.path("alsoVoiced").forEach(all::add);
        return all;
    }

    /** The customers whose voices they are, as far as they are known here. */
    static Set<String> customers(ObjectNode need) {
        return of(need).stream()
                .map(each -> Stored.bound(each.path("customer")))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Adds all voices of a need to those of another. */
    static void add(String needId, ObjectNode need, ArrayNode voices) {
        for (JsonNode voice : of(need)) {
            ObjectNode added = voices.addObject().put("need", voice.path("need").asText(needId));
            PARTS.stream().filter(voice::hasNonNull).forEach(part -> added.set(part, voice.get(part)));
        }
    }
}
