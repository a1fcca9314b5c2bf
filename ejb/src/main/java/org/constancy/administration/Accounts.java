package org.constancy.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the console's door itself needs of the staff: nobody has signed in yet, so nobody is asked for a role. */
@Stateless
public class Accounts {

    @PersistenceContext(unitName = "constancy")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private AuditWriter audit;

    /** Somebody and what is kept of his password. */
    public record Account(Member member, String passwordHash) {}

    /** Whoever has this name or mail address, in small letters. */
    public Optional<Account> named(String nameOrEmail) {
        return entities.createQuery(
                        "select m from StaffMember m where m.name = :typed or m.email = :typed", StaffMember.class)
                .setParameter("typed", nameOrEmail)
                .getResultStream()
                .findFirst()
                .map(member -> new Account(member.shown(), member.passwordHash()));
    }

    /** Whoever has this id, the disabled too. */
    public Optional<Member> find(String id) {
        return Optional.ofNullable(entities.find(StaffMember.class, id)).map(StaffMember::shown);
    }

    /** Everybody, the disabled too, by display name: colleagues are no secret among staff. */
    public List<Member> everybody() {
        return entities.createQuery("select m from StaffMember m order by m.displayName, m.id", StaffMember.class)
                .getResultStream()
                .map(StaffMember::shown)
                .toList();
    }

    /** Notes that somebody came in; he is the caller. */
    public Member signedIn(Member who) {
        StaffMember member = entities.find(StaffMember.class, who.id());
        member.signedIn(clock.instant());
        audit.write("signIn", Staff.TYPE, who.id(), null, null);
        return member.shown();
    }

    /** Takes the password that somebody chose for himself; his sessions end. */
    public Member choosePassword(String id, String hash) {
        StaffMember member = entities.find(StaffMember.class, id);
        member.give(hash, false, clock.instant());
        entities.flush();
        audit.write("choosePassword", Staff.TYPE, id, null, null);
        return member.shown();
    }

    /** Takes the language and the look that somebody chose for himself. */
    public void prefer(String id, String locale, String theme) {
        entities.find(StaffMember.class, id).prefer(locale, theme);
    }
}
