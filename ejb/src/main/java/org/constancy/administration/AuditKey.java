package org.constancy.administration;

import java.time.Instant;
import org.constancy.kernel.Continuation;

/**
 * Where a page of the audit trail ended.
 *
 * @param total of the first page, repeated on the others: counting costs more than reading a page
 */
record AuditKey(long total, Instant at, String id) {

    /** {@code null} for {@code null}. */
    static AuditKey read(String text) {
        return Continuation.read(
                text, parts -> new AuditKey(Long.parseLong(parts[0]), Continuation.moment(parts[1]), parts[2]));
    }

    String text() {
        return Continuation.write(total, at, id);
    }
}
