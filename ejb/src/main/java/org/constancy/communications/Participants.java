package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Who took part in an interaction, as its document says. */
final class Participants {

    /** What the console and other systems say of anybody: it tells nothing of what he is. */
    private static final Set<String> ANYBODY = Set.of("", "contact", "customer", "participant");

    private static final int LONGEST = 400;

    private Participants() {}

    /** The roles of its individuals: in lower case, with commas between; {@code null} where there is none. */
    static String roles(JsonNode interaction) {
        Set<String> roles = new TreeSet<>();
        for (JsonNode party : interaction.path("relatedParty")) {
            String role =
                    party.path("role").asText().strip().toLowerCase(Locale.ROOT).replace(',', ' ');
            if (party.path("href").asText().contains("/individual/") && !ANYBODY.contains(role)) {
                roles.add(role);
            }
        }
        String text = String.join(",", roles);
        while (text.length() > LONGEST) {
            text = text.substring(0, Math.max(0, text.lastIndexOf(',')));
        }
        return text.isEmpty() ? null : text;
    }
}
