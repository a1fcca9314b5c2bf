package org.constancy.system;

/** Mail as others write it. */
final class Arrivals {

    private Arrivals() {}

    /** The head of a mail up to its id; more lines may follow, then an empty one and the text. */
    static String head(String from, String subject, String id) {
        return "From: Ilse <" + from + ">\r\nTo: " + Post.FROM + "\r\nSubject: " + subject + "\r\nMessage-ID: " + id
                + "\r\n";
    }
}
