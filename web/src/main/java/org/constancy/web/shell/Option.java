package org.constancy.web.shell;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;

/**
 * One of a few that {@link Choice} shows, all in sight.
 *
 * @param value what the form sends
 * @param label what people read
 * @param icon a symbol of the sprite without its {@code i-}, or a whole name such as {@code mood-3}; may be {@code null}
 * @param key the key that picks it while no text is typed; may be {@code null}
 */
public record Option(String value, String label, String icon, String key) implements Serializable {

    public Option(String value, String label) {
        this(value, label, null, null);
    }

    public Option(String value, String label, String icon) {
        this(value, label, icon, null);
    }

    /** For a reference of a TM Forum document: its id, and its name if it brings one; {@code null} where it names nothing. */
    public static Option of(JsonNode reference) {
        String id = reference.path("id").asText();
        return id.isEmpty() ? null : new Option(id, reference.path("name").asText(id));
    }
}
