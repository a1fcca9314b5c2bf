package org.constancy.communications;

import java.time.Instant;
import org.constancy.kernel.Continuation;

/** Where a page of who is due ended: the next one goes on behind it. Opaque to clients. */
record DueMark(Instant at, String customerId, long total, long seen) {

    String write() {
        return Continuation.write(at, customerId, total, seen);
    }

    /** Refused with {@code query.after} where it is none of ours; {@code null} for {@code null}. */
    static DueMark read(String text) {
        return Continuation.read(
                text,
                parts -> new DueMark(
                        Continuation.moment(parts[0]), parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3])));
    }
}
