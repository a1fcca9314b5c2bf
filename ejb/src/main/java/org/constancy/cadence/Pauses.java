package org.constancy.cadence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.constancy.administration.AuditWriter;
import org.constancy.customers.CustomerProfile;
import org.constancy.customers.Customers;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/** Pauses of customers: at most one runs at a time, with a reason and an end within a year. */
@Stateless
public class Pauses {

    private static final String TYPE = "cadencePause";
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_REASON = 500;
    private static final int MOST = 200;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Customers customers;

    @Inject
    private AuditWriter audit;

    @Inject
    private Event<CadenceChanged> changes;

    /** All pauses of a customer, the latest first, at most 200; 404 where there is no such customer. */
    public List<Pause> of(String customerId) {
        if (!Caller.current().mayRead("customers")) {
            throw Refusal.forbidden("You may not read pauses.");
        }
        profile(customerId);
        return em.createQuery(
                        "select p from Pause p where p.customerId = ?1 order by p.begunAt desc, p.id desc", Pause.class)
                .setParameter(1, customerId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The one that runs today where the customer is, or {@code null}. Asks nobody for permission. */
    public Pause running(String customerId) {
        CustomerProfile customer = customers.profile(customerId);
        return customer == null ? null : runningNow(customer).findFirst().orElse(null);
    }

    private Stream<Pause> runningNow(CustomerProfile customer) {
        return em.createQuery(
                        "select p from Pause p where p.customerId = ?1 and p.endedAt is null and p.lastDay >= ?2",
                        Pause.class)
                .setParameter(1, customer.id())
                .setParameter(2, LocalDate.ofInstant(clock.instant(), customer.zone()))
                .getResultStream();
    }

    /**
     * Leaves a customer alone up to and with a day. 409 {@code cadence.paused} while another pause runs; 400 without a
     * reason, and where the day is not within a year from today.
     */
    public Pause begin(String customerId, String reason, LocalDate lastDay) {
        writing();
        CustomerProfile customer = profile(customerId);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.invalid("cadence.pause.reason", "A pause has a reason of up to 500 characters.", "reason");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), customer.zone());
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw Refusal.invalid(
                    "cadence.pause.until", "A pause ends on a day from today within a year.", "until: " + lastDay);
        }
        if (running(customerId) != null) {
            throw paused(customerId);
        }
        Pause pause = new Pause(customerId, why, lastDay, clock.instant());
        em.persist(pause);
        told("create", pause);
        alone(customer);
        return pause;
    }

    /** Who paused the customer at the same moment was waited for when this pause was told: the second is one too many. */
    private void alone(CustomerProfile customer) {
        if (runningNow(customer).count() > 1) {
            throw paused(customer.id());
        }
    }

    /** Ends the pause that runs, if one does: the customer is due again when the cadence says so. */
    public void end(String customerId) {
        writing();
        profile(customerId);
        Pause pause = running(customerId);
        if (pause == null) {
            throw Refusal.conflict("cadence.paused.not", "This customer is not paused.", "customer: " + customerId);
        }
        em.lock(pause, LockModeType.PESSIMISTIC_WRITE);
        pause.end(clock.instant());
        told("end", pause);
    }

    private static Refusal paused(String customerId) {
        return Refusal.conflict("cadence.paused", "This customer is paused already.", "customer: " + customerId);
    }

    private void told(String action, Pause pause) {
        ObjectNode view = Json.object()
                .put("customer", pause.customerId())
                .put("reason", pause.reason())
                .put("until", pause.lastDay().toString());
        em.flush();
        audit.write(action, TYPE, pause.id(), null, view);
        changes.fire(new CadenceChanged(pause.customerId()));
    }

    private CustomerProfile profile(String customerId) {
        CustomerProfile customer = customers.profile(customerId);
        if (customer == null) {
            throw Refusal.notFound("customer", customerId);
        }
        return customer;
    }

    private static void writing() {
        if (!Caller.current().mayWrite("customers", Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER)) {
            throw Refusal.forbidden("You may not pause customers.");
        }
    }
}
