package org.constancy.administration;

import java.time.Instant;
import org.constancy.kernel.Refusal;

/**
 * Where a page of the audit trail ended, with tildes between its parts.
 *
 * @param total of the first page, repeated on the others: counting costs more than reading a page
 */
record AuditKey(long total, Instant at, String id) {

    static AuditKey read(String text) {
        String[] parts = text.split("~", 3);
        try {
            return new AuditKey(Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])), parts[2]);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Refusal.invalid("query.after", "after is not what a next link gave.", "after: " + text);
        }
    }

    String text() {
        return total + "~" + at.toEpochMilli() + "~" + id;
    }
}
