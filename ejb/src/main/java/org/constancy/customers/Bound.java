package org.constancy.customers;

import com.fasterxml.jackson.databind.JsonNode;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Stored;

/** Reads from a document which resource a bound reference names. */
final class Bound {

    private Bound() {}

    /** The id, where the reference is bound to this shape; else {@code null}. */
    static String id(JsonNode reference, Shape<?> shape) {
        boolean bound = reference.path("href").asText().startsWith(Stored.HERE + shape.path() + "/");
        return bound ? reference.path("id").textValue() : null;
    }
}
