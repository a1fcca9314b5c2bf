package org.constancy.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;

/**
 * The secret addresses at which calendar programs, which cannot sign in, read what waits for a member of staff. Everybody has
 * his own, and may renew or end it; an address of somebody disabled leads nowhere.
 */
@Stateless
public class CalendarFeeds {

    private static final String TYPE = "calendarFeed";

    @PersistenceContext(unitName = "constancy")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private AuditWriter audit;

    /** Since when the present caller has an address. */
    public Optional<Instant> since() {
        return Optional.ofNullable(entities.find(CalendarFeed.class, caller().id()))
                .map(CalendarFeed::createdAt);
    }

    /** A new secret for the present caller, told this once; the one before is good no longer. */
    public String renew() {
        String id = caller().id();
        String secret = Secrets.next();
        CalendarFeed known = entities.find(CalendarFeed.class, id);
        CalendarFeed feed = known == null ? new CalendarFeed(id) : known;
        feed.open(secret, clock.instant());
        if (known == null) {
            entities.persist(feed);
        }
        audit.write("renew", TYPE, id, null, null);
        return secret;
    }

    /** The present caller has no address any more. */
    public void end() {
        String id = caller().id();
        CalendarFeed feed = entities.find(CalendarFeed.class, id);
        if (feed != null) {
            entities.remove(feed);
            audit.write("end", TYPE, id, null, null);
        }
    }

    /** Whose days somebody with this secret may read. */
    public Optional<Member> reader(String secret) {
        return entities.createQuery("select f from CalendarFeed f where f.secretHash = :hash", CalendarFeed.class)
                .setParameter("hash", Secrets.hash(secret))
                .getResultStream()
                .findFirst()
                .map(feed -> entities.find(StaffMember.class, feed.staffId()).shown())
                .filter(member -> !member.disabled());
    }

    private Member caller() {
        Caller caller = Caller.current();
        return entities.createQuery("select m from StaffMember m where m.name = :name", StaffMember.class)
                .setParameter("name", caller.name())
                .getResultStream()
                .filter(member -> caller.kind() == Caller.Kind.STAFF)
                .findFirst()
                .map(StaffMember::shown)
                .orElseThrow(() -> Refusal.forbidden("Only staff have a calendar here."));
    }
}
