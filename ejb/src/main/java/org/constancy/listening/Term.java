package org.constancy.listening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.constancy.customers.CustomerProfile;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Caller;

/** How long somebody may wait, in days of the customer's country. The day on which it was said is day 0. */
final class Term {

    /** A need is answered within. */
    static final int ANSWER_DAYS = 30;

    /** A promise without a day is kept within. */
    static final int PROMISE_DAYS = 14;

    /** What was written down by mistake is taken back within. */
    private static final Duration UNDO = Duration.ofDays(1);

    private Term() {}

    /** By which a customer's days are counted; UTC where it is not known who he is. */
    static ZoneId zone(CustomerProfile customer) {
        return customer == null ? ZoneOffset.UTC : customer.zone();
    }

    /** The last moment of the last day. */
    static Instant end(Instant said, int days, ZoneId zone) {
        return endOf(said.atZone(zone).toLocalDate().plusDays(days), zone);
    }

    /** The last moment of a day. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    /** Within a day by anybody; later only by the product, where the talk in which it was heard is corrected. */
    static boolean mayBeTakenBack(Aggregate kept, Instant now) {
        return kept.createdAt().plus(UNDO).isAfter(now) || Caller.current().kind() == Caller.Kind.SYSTEM;
    }
}
