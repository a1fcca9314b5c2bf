package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One document that the sample provider brings, or a {@link Deed}.
 *
 * @param resource for instance {@code productOffering}
 * @param document with its {@code id}
 * @param over laid over what is there by then, and not something new
 */
record Step(String resource, ObjectNode document, boolean over) {

    Step(String resource, ObjectNode document) {
        this(resource, document, false);
    }

    String id() {
        return document.get("id").textValue();
    }
}
