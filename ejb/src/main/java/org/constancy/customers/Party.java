package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;
import org.constancy.kernel.Stored;

/**
 * Somebody whom a document names.
 *
 * @param type the resource's name: {@code organization}, {@code individual}, {@code customer} or {@code partyRole}
 */
public record Party(String type, String id) {

    /** Whom a reference is bound to; {@code null} while it is unbound. */
    public static Party of(JsonNode reference) {
        String href = reference.path("href").asText();
        if (!href.startsWith(Stored.HERE)) {
            return null;
        }
        int end = href.lastIndexOf('/');
        return new Party(
                href.substring(href.lastIndexOf('/', end - 1) + 1, end),
                reference.path("id").textValue());
    }
}
