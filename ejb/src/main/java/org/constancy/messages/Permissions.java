package org.constancy.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.constancy.customers.Consents;
import org.constancy.customers.Preference;
import org.constancy.customers.Reachable;
import org.constancy.customers.Reaches;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what a {@link Permission} is decided by, as it is now. */
@ApplicationScoped
public class Permissions {

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Consents consents;

    @Inject
    private Reaches reaches;

    @Inject
    private Suppressions suppressions;

    @Inject
    @ConfigProperty(name = "constancy.messages.per.week", defaultValue = "5")
    private int cap;

    /** Whether a recipient may be sent his message now. */
    Permission.Answer of(Recipient to) {
        Reachable person = to.personId() == null ? null : reaches.reachable(to.personId());
        boolean suppressed = to.address() != null && suppressions.has(to.address());
        if (person == null) {
            Preference none = new Preference(null, null, null, null);
            return new Permission(to.purpose(), to.medium(), null, none, ZoneOffset.UTC, suppressed, 0, null, cap)
                    .at(clock.instant());
        }
        Object[] week = week(to.personId());
        return new Permission(
                        to.purpose(),
                        to.medium(),
                        consents.wants(to.personId(), to.purpose(), to.medium()),
                        person.preference(),
                        person.zone(),
                        suppressed,
                        (Long) week[0],
                        (Instant) week[1],
                        cap)
                .at(clock.instant());
    }

    /** After a try: an address that does not exist is not written to again. */
    void note(Recipient to, boolean deadAddress) {
        if (deadAddress && to.address() != null) {
            suppressions.add(to.address(), to.detail() == null ? Obstacle.REFUSED.word() : to.detail());
        }
    }

    /** How many messages a person was sent in the last seven days, and when the first of them was. */
    private Object[] week(String personId) {
        return em.createQuery(
                        "select count(r), min(r.sentAt) from Recipient r where r.personId = ?1 and r.sentAt > ?2",
                        Object[].class)
                .setParameter(1, personId)
                .setParameter(2, clock.instant().minus(Permission.WEEK))
                .getSingleResult();
    }
}
