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

    private static final int TURNS = 32;

    /** What is being tried has no obstacle; a letter that was made is as good as sent. */
    private static final String WEEK =
            "select count(r), count(r.sentAt), min(r.sentAt) from Recipient r where r.personId = ?1"
                    + " and r.id <> ?3 and (r.sentAt > ?2 or r.state = TRYING and r.obstacle is null"
                    + " or r.state = WAITING and r.obstacle = TO_PRINT)";

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

    /**
     * As {@link #of}, and until the end of the caller's transaction nobody else asks so for the same person: of two messages at
     * once the second sees that the first is on its way.
     */
    Permission.Answer alone(Recipient to) {
        if (to.personId() != null && to.purpose().needsConsent()) {
            em.createNativeQuery("select t.id from message_turn t where t.id = ?1 for update", Integer.class)
                    .setParameter(1, Math.floorMod(to.personId().hashCode(), TURNS))
                    .getSingleResult();
        }
        return of(to);
    }

    /** Whether a recipient may be sent his message now. */
    Permission.Answer of(Recipient to) {
        Reachable person = to.personId() == null ? null : reaches.reachable(to.personId());
        boolean suppressed = to.address() != null && suppressions.has(to.address());
        if (person == null) {
            Preference none = new Preference(null, null, null, null);
            return new Permission(to.purpose(), to.medium(), null, none, ZoneOffset.UTC, suppressed, 0, null, cap)
                    .at(clock.instant());
        }
        Object[] week = week(to);
        boolean full = (Long) week[1] >= cap;
        return new Permission(
                        to.purpose(),
                        to.medium(),
                        consents.wants(to.personId(), to.purpose(), to.medium()),
                        person.preference(),
                        person.zone(),
                        suppressed,
                        (Long) week[0],
                        full ? (Instant) week[2] : null,
                        cap)
                .at(clock.instant());
    }

    /** After a try: an address that does not exist is not written to again. */
    void note(Recipient to, boolean deadAddress) {
        if (deadAddress && to.address() != null) {
            suppressions.add(to.address(), to.detail() == null ? Obstacle.REFUSED.word() : to.detail());
        }
    }

    /** How many others a person was sent in the last seven days or is being sent now, how many were sent, and when the first. */
    private Object[] week(Recipient to) {
        return em.createQuery(WEEK, Object[].class)
                .setParameter(1, to.personId())
                .setParameter(2, clock.instant().minus(Permission.WEEK))
                .setParameter(3, to.id())
                .getSingleResult();
    }
}
