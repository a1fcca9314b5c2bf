package org.constancy.communications;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.constancy.cadence.NextTalk;

/**
 * A customer as he stands at a moment.
 *
 * @param place city, else country, may be {@code null}
 * @param at the moment
 * @param since the last two-way contact, else the start of what is in force; {@code null} where there is neither
 * @param talked whether there was a two-way contact at all
 * @param dueAt the first moment of {@code dueOn}; both are {@code null} while no agreement is in force
 * @param dueOn a working day in the customer's country
 * @param because what asks for a talk on {@code dueOn}
 * @param planDay of the plan that asks, or how many days a role allows; {@code null} where silence asks
 * @param role with whom to talk, {@code null} where anybody will do
 * @param silentDays since {@code since}
 * @param plannedAt when we said that we would be in touch again, or {@code null}
 * @param replyAt when the customer wrote and nobody has answered since, or {@code null}
 * @param needAt by when the first of the needs should be answered, or {@code null}
 * @param promiseAt until when the first open promise is to be kept, or {@code null}
 * @param answerAt since when something that answers a need of his has been there, and no talk since; or {@code null}
 * @param pausedUntil the last day of the pause that runs, or {@code null}
 * @param pauseReason why it was asked for
 * @param snooze that still holds, or {@code null}
 * @param renewalAt the next renewal of what is in force, or {@code null}
 * @param agreements how many are in force
 * @param annualValue of what is in force, {@code null} where nothing recurs; in whole cents
 * @param mood the last one that was told, from 1 (badly) to 5 (very well), or {@code null}
 * @param needs how many wait for an answer
 * @param words the last need in the customer's own words, or {@code null}
 * @param zone by which the customer's days are counted
 */
public record DueCustomer(
        String customerId,
        String name,
        String tier,
        String place,
        String owner,
        Instant at,
        Instant since,
        boolean talked,
        Instant dueAt,
        LocalDate dueOn,
        NextTalk.Because because,
        Integer planDay,
        String role,
        int cadenceDays,
        int silentDays,
        Instant plannedAt,
        Instant replyAt,
        Instant needAt,
        Instant promiseAt,
        Instant answerAt,
        LocalDate pausedUntil,
        String pauseReason,
        Snooze snooze,
        Instant renewalAt,
        int agreements,
        BigDecimal annualValue,
        String currency,
        Integer mood,
        int needs,
        String words,
        ZoneId zone) {

    /** Whether a contact is due by then. */
    public boolean due() {
        return dueAt != null && !dueAt.isAfter(at);
    }

    /** Whether it is the silence that asks, and not a plan or a role that is earlier than the cadence. */
    public boolean silent() {
        return due() && (because == NextTalk.Because.SILENCE || silentDays >= cadenceDays);
    }

    /** Why to be in touch, the most urgent first. */
    public List<Reason> reasons() {
        return Reason.of(this);
    }
}
