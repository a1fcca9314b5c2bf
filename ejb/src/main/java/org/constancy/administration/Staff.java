package org.constancy.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;

/** The members of staff, for administrators. Each change is audited; no password ever is. */
@Stateless
public class Staff {

    static final String TYPE = "staffMember";

    @PersistenceContext(unitName = "constancy")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private AuditWriter audit;

    @Inject
    private StaffDirectory directory;

    /** Everybody, the disabled too, by display name. */
    public List<Member> list() {
        Administrators.only();
        return entities.createQuery("select m from StaffMember m order by m.displayName, m.id", StaffMember.class)
                .getResultStream()
                .map(StaffMember::shown)
                .toList();
    }

    public Member find(String id) {
        Administrators.only();
        return member(id, LockModeType.NONE).shown();
    }

    /** Whether somebody, be he disabled, has the name. */
    public boolean has(String name) {
        Administrators.only();
        return named(StaffNames.name(name)).isPresent();
    }

    /**
     * Adds somebody who may sign in at once. 409 {@code staff.name.taken}, {@code staff.email.taken}; 400 where something
     * is malformed or the password weak, which only the product itself may give.
     */
    public Credentials add(Member.New wanted) {
        Administrators.only();
        String name = StaffNames.name(wanted.name());
        Member.Change change =
                new Member.Change(wanted.displayName(), wanted.email(), wanted.roles(), wanted.locale(), wanted.zone());
        StaffNames.check(change);
        if (named(name).isPresent()) {
            throw Refusal.conflict("staff.name.taken", "Somebody has this sign-in name already.", "name: " + name);
        }
        requireFreeEmail(change.email(), null);
        String password = wanted.password() == null ? Passwords.random() : wanted.password();
        if (Caller.current().kind() != Caller.Kind.SYSTEM) {
            Passwords.requireStrong(password, name);
        }
        StaffMember member =
                new StaffMember(name, Passwords.hash(password), wanted.mustChangePassword(), clock.instant());
        member.describe(change, clock.instant());
        entities.persist(member);
        entities.flush();
        audit.write("create", TYPE, member.shown().id(), null, member.told());
        return new Credentials(member.shown(), password);
    }

    /** Changes what is known of a member and what he may do. 412 when he has changed since {@code revision}. */
    public Member change(String id, long revision, Member.Change change) {
        StaffNames.check(change);
        return alter(id, "change", member -> {
            if (member.shown().revision() != revision) {
                throw Refusal.stale(TYPE, id);
            }
            requireFreeEmail(change.email(), id);
            member.describe(change, clock.instant());
        });
    }

    /** Lets a member in no longer; his sessions end within seconds. */
    public Member disable(String id) {
        return alter(id, "disable", member -> member.disable(true, clock.instant()));
    }

    public Member enable(String id) {
        return alter(id, "enable", member -> member.disable(false, clock.instant()));
    }

    /** A new random password, to be told to the member, who then chooses his own. His sessions end. */
    public Credentials resetPassword(String id) {
        String password = Passwords.random();
        String hash = Passwords.hash(password);
        return new Credentials(
                alter(id, "resetPassword", member -> member.give(hash, true, clock.instant())), password);
    }

    private Member alter(String id, String action, Consumer<StaffMember> verb) {
        Administrators.only();
        StaffMember member = member(id, LockModeType.PESSIMISTIC_WRITE);
        boolean administrated = member.administrates();
        var before = member.told();
        verb.accept(member);
        entities.flush();
        if (administrated && !member.administrates()) {
            requireAdministrator();
        }
        audit.write(action, TYPE, id, before, member.told());
        directory.forget(id);
        return member.shown();
    }

    private StaffMember member(String id, LockModeType lock) {
        StaffMember member = entities.find(StaffMember.class, id, lock);
        if (member == null) {
            throw Refusal.notFound(TYPE, id);
        }
        return member;
    }

    private Optional<StaffMember> named(String name) {
        return entities.createQuery("select m from StaffMember m where m.name = :name", StaffMember.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private void requireFreeEmail(String email, String ownId) {
        boolean taken = entities.createQuery("select m.id from StaffMember m where m.email = :email", String.class)
                .setParameter("email", StaffNames.email(email))
                .getResultStream()
                .anyMatch(id -> !id.equals(ownId));
        if (taken) {
            throw Refusal.conflict("staff.email.taken", "Somebody has this mail address already.", "email: " + email);
        }
    }

    private void requireAdministrator() {
        boolean left = entities.createQuery("select m from StaffMember m where m.disabled = false", StaffMember.class)
                .getResultStream()
                .anyMatch(StaffMember::administrates);
        if (!left) {
            throw Refusal.conflict(
                    "staff.administrator.last", "Nobody could administrate any more: this is the last one.", null);
        }
    }
}
