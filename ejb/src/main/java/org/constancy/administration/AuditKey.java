package org.constancy.administration;

import java.time.Instant;
import org.constancy.kernel.Refusal;

/** Where a page of the audit trail ended: milliseconds and id, joined by a tilde. */
record AuditKey(Instant at, String id) {

    static AuditKey of(AuditTrail.Entry entry) {
        return new AuditKey(entry.at(), entry.id());
    }

    static AuditKey read(String text) {
        int tilde = text.indexOf('~');
        try {
            return new AuditKey(
                    Instant.ofEpochMilli(Long.parseLong(text.substring(0, tilde))), text.substring(tilde + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Refusal.invalid("query.after.malformed", "This is no key that a page gave.", "after: " + text);
        }
    }

    String text() {
        return at.toEpochMilli() + "~" + id;
    }
}
