package org.constancy.web.shell;

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
}
