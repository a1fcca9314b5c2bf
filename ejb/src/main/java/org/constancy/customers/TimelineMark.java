package org.constancy.customers;

import java.time.Instant;
import org.constancy.kernel.Continuation;

/** Where a page of a timeline ended: the next one goes on behind it. Opaque to clients. */
record TimelineMark(Instant at, String kind, String id, long total) {

    String write() {
        return Continuation.write(at, kind, id, total);
    }

    /** Refused with {@code query.after} where it is none of ours; {@code null} for {@code null}. */
    static TimelineMark read(String text) {
        return Continuation.read(
                text,
                parts -> new TimelineMark(Continuation.moment(parts[0]), parts[1], parts[2], Long.parseLong(parts[3])));
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
