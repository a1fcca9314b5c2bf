package org.constancy.customers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.constancy.kernel.Refusal;

/** Where a page of a timeline ended: the next one goes on behind it. Opaque to clients. */
record TimelineMark(Instant at, String kind, String id, long total) {

    String write() {
        String text = at + " " + kind + " " + id + " " + total;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Refused with {@code query.after} where it is none of ours; {@code null} for {@code null}. */
    static TimelineMark read(String text) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
            return new TimelineMark(Instant.parse(parts[0]), parts[1], parts[2], Long.parseLong(parts[3]));
        } catch (RuntimeException e) {
            throw Refusal.invalid("query.after", "after is not what a next link gave.", "after: " + text);
        }
    }

    /** Of one moment the kinds are told in the order of their names: what comes later in it is still to be told whole. */
    TimelineRequest.Start start(String other) {
        int order = other.compareTo(kind);
        if (order == 0) {
            return new TimelineRequest.Start(at, id);
        }
        return new TimelineRequest.Start(order < 0 ? at : at.plusMillis(1), "");
    }
}
