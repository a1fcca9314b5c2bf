package org.constancy.system;

import com.fasterxml.jackson.databind.JsonNode;

/** Mail as others write it. */
final class Arrivals {

    private Arrivals() {}

    /** The head of a mail up to its id; more lines may follow, then an empty one and the text. */
    static String head(String from, String subject, String id) {
        return "From: Ilse <" + from + ">\r\nTo: " + Post.FROM + "\r\nSubject: " + subject + "\r\nMessage-ID: " + id
                + "\r\n";
    }

    /** Delivers a mail that nobody knows what to do with. @return its id in the inbox, as soon as it is there */
    static String stranger(Api api, String from, String mail) throws Exception {
        try (Post post = Post.open()) {
            post.deliver(mail);
            for (int i = 0; i < 300; i++) {
                for (JsonNode each : api.get("/api/v1/inbox?limit=1000").json()) {
                    if (each.path("from").asText().equals(from)) {
                        return each.path("id").asText();
                    }
                }
                Hook.pause(200);
            }
            throw new AssertionError("The mail did not come in");
        }
    }
}
