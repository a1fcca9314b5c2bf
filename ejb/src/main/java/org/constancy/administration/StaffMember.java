package org.constancy.administration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Role;
import org.hibernate.annotations.OptimisticLock;

/**
 * Somebody who works in the console. He comes in with a name (or mail address) and a password. A changed or reset
 * password, and being disabled, begin a new session epoch: whoever is signed in from an earlier one is out. His own
 * preferences and his coming and going do not count as a revision, so that an administrator's form stays good.
 */
@Entity
@Table(name = "staff_member")
class StaffMember {

    @Id
    private String id;

    private String name;
    private String displayName;
    private String email;

    @OptimisticLock(excluded = true)
    private String locale;

    @OptimisticLock(excluded = true)
    private String theme;

    private String zone;

    @Convert(converter = RoleNames.class)
    private Set<Role> roles;

    private String passwordHash;
    private boolean mustChangePassword;
    private int sessionEpoch;

    @OptimisticLock(excluded = true)
    private Instant lastSignInAt;

    private boolean disabled;

    @Version
    private long revision;

    private Instant createdAt;
    private String createdBy;
    private Instant changedAt;
    private String changedBy;

    protected StaffMember() {}

    StaffMember(String name, String passwordHash, boolean mustChangePassword, Instant now) {
        this.id = Ids.next();
        this.name = name;
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
        this.createdAt = now;
        this.createdBy = Caller.current().name();
        touch(now);
    }

    void describe(Member.Change change, Instant now) {
        displayName = change.displayName();
        email = StaffNames.email(change.email());
        roles = Set.copyOf(change.roles());
        locale = change.locale();
        zone = change.zone();
        touch(now);
    }

    void give(String newPasswordHash, boolean mustChange, Instant now) {
        passwordHash = newPasswordHash;
        mustChangePassword = mustChange;
        sessionEpoch++;
        touch(now);
    }

    void disable(boolean whether, Instant now) {
        disabled = whether;
        sessionEpoch++;
        touch(now);
    }

    void prefer(String newLocale, String newTheme) {
        locale = newLocale;
        theme = newTheme;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean administrates() {
        return !disabled && roles.contains(Role.ADMINISTRATOR);
    }

    Member shown() {
        return new Member(
                id,
                name,
                displayName,
                email,
                locale,
                theme,
                zone,
                Set.copyOf(roles),
                mustChangePassword,
                sessionEpoch,
                disabled,
                lastSignInAt,
                revision);
    }

    /** For the audit: who he is and what he may do. */
    ObjectNode told() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", name)
                .put("displayName", displayName)
                .put("email", email)
                .put("locale", locale)
                .put("zone", zone)
                .put("roles", new RoleNames().convertToDatabaseColumn(roles))
                .put("mustChangePassword", mustChangePassword)
                .put("disabled", disabled);
    }

    private void touch(Instant now) {
        changedAt = now;
        changedBy = Caller.current().name();
    }
}
