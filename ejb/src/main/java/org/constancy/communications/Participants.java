package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who took part in an interaction, as its document says, or else as is known of that person. */
final class Participants {

    /** What the console and other systems say of anybody: it tells nothing of what he is. */
    private static final Set<String> ANYBODY = Set.of("", "contact", "customer", "participant");

    private static final int LONGEST = 400;

    private Participants() {}

    /** The ids of its individuals of whom the document does not say what they are. */
    static Set<String> unsaid(JsonNode interaction) {
        Set<String> ids = new HashSet<>();
        for (JsonNode party : interaction.path("relatedParty")) {
            if (isPerson(party) && ANYBODY.contains(normal(party.path("role").asText()))) {
                ids.add(party.path("id").asText());
            }
        }
        return ids;
    }

    /**
     * The roles of its individuals: in lower case, with commas between; {@code null} where there is none.
     *
     * @param known what persons are where the document does not say so, by their ids
     */
    static String roles(JsonNode interaction, Map<String, String> known) {
        Set<String> roles = new TreeSet<>();
        for (JsonNode party : interaction.path("relatedParty")) {
            String said = normal(party.path("role").asText());
            String role = ANYBODY.contains(said)
                    ? normal(known.getOrDefault(party.path("id").asText(), ""))
                    : said;
            if (isPerson(party) && !role.isEmpty()) {
                roles.add(role);
            }
        }
        String text = String.join(",", roles);
        while (text.length() > LONGEST) {
            text = text.substring(0, Math.max(0, text.lastIndexOf(',')));
        }
        return text.isEmpty() ? null : text;
    }

    private static boolean isPerson(JsonNode party) {
        return party.path("href").asText().contains("/individual/");
    }

    private static String normal(String role) {
        return role.strip().toLowerCase(Locale.ROOT).replace(',', ' ');
    }
}
