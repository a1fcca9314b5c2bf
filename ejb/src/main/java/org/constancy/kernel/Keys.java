package org.constancy.kernel;

import com.fasterxml.jackson.databind.JsonNode;

/** What documents bring to be found by. */
final class Keys {

    private static final int LONGEST = 200;

    private Keys() {}

    /** The text of an attribute, {@code null} where it is none, says nothing, or is too long for a key. */
    static String in(JsonNode element, String attribute) {
        JsonNode value = element.path(attribute);
        String text = value.asText("");
        return value.isTextual() && !text.isEmpty() && text.length() <= LONGEST ? text : null;
    }
}
