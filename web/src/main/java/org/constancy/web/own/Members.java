package org.constancy.web.own;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.constancy.kernel.Refusal;

/** The members of a body that one of our own commands takes. What it does not know is refused with {@code body.unknown}. */
final class Members {

    private final ObjectNode body;

    Members(ObjectNode body, Set<String> known) {
        this.body = body;
        body.fieldNames().forEachRemaining(each -> {
            if (!known.contains(each)) {
                throw Refusal.invalid("body.unknown", "This command knows no such attribute.", each);
            }
        });
    }

    /** {@code null} where it is absent or null; refused with {@code body.invalid} where it is no text. */
    String text(String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Refusal.invalid("body.invalid", "A text is expected.", name + ": " + value);
        }
        return value.textValue();
    }

    /** Refused with {@code body.missing} where it is absent or blank. */
    String required(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("body.missing", "Something mandatory is missing.", name + ": missing");
        }
        return text;
    }

    boolean truth(String name, boolean otherwise) {
        JsonNode value = body.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw Refusal.invalid("body.invalid", "True or false is expected.", name + ": " + value);
        }
        return value.asBoolean(otherwise);
    }
}
