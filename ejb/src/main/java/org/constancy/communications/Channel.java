package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** How we were in touch. Over some channels people talk, over some they write; over every other one nothing is known. */
public enum Channel {
    PHONE(true, false),
    VIDEO(true, false),
    CHAT(true, true),
    MEETING(true, false),
    VISIT(true, false),
    EVENT(true, false),
    /** By chance: met at the fair, on the stairs, at lunch. */
    INFORMAL(true, false),
    EMAIL(false, true),
    LETTER(false, true),
    SMS(false, true),
    OTHER(false, false);

    private final boolean talk;
    private final boolean written;

    Channel(boolean talk, boolean written) {
        this.talk = talk;
        this.written = written;
    }

    /** As it is written in a document: {@code phone}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean talk() {
        return talk;
    }

    boolean written() {
        return written;
    }

    /** What came of it where nobody says; {@code null} where that cannot be guessed. */
    Outcome usual() {
        return talk ? Outcome.ANSWERED : written ? Outcome.DELIVERED : null;
    }

    /** The first channel of an interaction by its name, else by its id (RULES 12). */
    static Channel of(JsonNode interaction) {
        JsonNode first = interaction.path("channel").path(0);
        Channel named = named(first.path("name").asText());
        return named == OTHER ? named(first.path("id").asText()) : named;
    }

    /** By its word, in any case; every other word is {@link #OTHER}. */
    static Channel named(String word) {
        for (Channel each : values()) {
            if (each.word().equalsIgnoreCase(word.strip())) {
                return each;
            }
        }
        return OTHER;
    }
}
