package org.constancy.communications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.constancy.kernel.Refusal;

/** Where a page of who is due ended: the next one goes on behind it. Opaque to clients. */
record DueMark(Instant at, String customerId, long total, long seen) {

    String write() {
        String text = at + " " + customerId + " " + total + " " + seen;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Refused with {@code query.after} where it is none of ours; {@code null} for {@code null}. */
    static DueMark read(String text) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
            return new DueMark(Instant.parse(parts[0]), parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]));
        } catch (RuntimeException e) {
            throw Refusal.invalid("query.after", "after is not what a next link gave.", "after: " + text);
        }
    }
}
