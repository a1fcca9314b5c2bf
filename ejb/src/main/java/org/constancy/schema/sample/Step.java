package org.constancy.schema.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One document that the sample provider brings.
 *
 * @param resource for instance {@code productOffering}
 * @param document with its {@code id}
 */
record Step(String resource, ObjectNode document) {

    String id() {
        return document.get("id").textValue();
    }
}
