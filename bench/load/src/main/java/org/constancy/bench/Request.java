package org.constancy.bench;

/**
 * One request of a load.
 *
 * @param body JSON, or {@code null}
 */
record Request(String method, String path, String body) {

    static Request get(String path) {
        return new Request("GET", path, null);
    }

    static Request post(String path, String body) {
        return new Request("POST", path, body);
    }
}
