package org.constancy.communications;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.constancy.administration.AuditWriter;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/**
 * Puts a customer off: he leaves Today until a day. He stays due, and the head of the team sees who put him off and why. The
 * next contact, and whatever he writes meanwhile, ends it.
 */
@Stateless
public class Snoozes {

    /** So many days behind the due date at most. */
    public static final int LIMIT = 14;

    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Standings standings;

    @Inject
    private AuditWriter audit;

    /**
     * Puts a customer off. 400 without a reason or for a day that is not ahead, 409 {@code due.snooze.late} beyond 14 days
     * behind the due date, 404 where there is no such customer.
     */
    public void snooze(String customerId, LocalDate until, String reason) {
        if (!Caller.current().mayWrite("due", Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER)) {
            throw Refusal.forbidden("You may not put customers off.");
        }
        Standing standing = em.find(Standing.class, customerId, LockModeType.PESSIMISTIC_WRITE);
        if (standing == null) {
            throw Refusal.notFound("customer", customerId);
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.invalid("due.snooze.reason", "To put off takes a reason of up to 500 characters.", "reason");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), standing.zone());
        if (until == null || !until.isAfter(today)) {
            throw Refusal.invalid("due.snooze.until", "Put off until a day that is ahead.", "until: " + until);
        }
        LocalDate last = standing.at(clock.instant()).dueOn();
        if (last != null && until.isAfter(last.plusDays(LIMIT))) {
            throw Refusal.conflict(
                    "due.snooze.late",
                    "A talk is put off by 14 days behind its due date at most.",
                    "until: " + until + ", at most " + last.plusDays(LIMIT));
        }
        standing.snooze(new Snooze(until, why, Caller.current().name()), clock.instant());
        standings.refresh(List.of(customerId));
        audit.write(
                "snooze",
                "customer",
                customerId,
                null,
                Json.object().put("until", until.toString()).put("reason", why));
    }
}
