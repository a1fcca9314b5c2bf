package org.constancy.administration;

import java.time.Instant;
import java.util.Set;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Role;

/**
 * A member of staff as others may see him: everything but the password.
 *
 * @param name what he signs in with, in lower case; never changes
 * @param email in lower case, he may sign in with it as well; may be {@code null}
 * @param locale a language tag such as {@code fr}, {@code null} for the browser's
 * @param theme {@code light} or {@code dark}, {@code null} for the browser's
 * @param zone such as {@code Europe/Paris}, {@code null} for the provider's
 * @param mustChangePassword somebody else knows the password: the console asks for another one first
 * @param sessionEpoch sessions that began in an earlier one have ended
 * @param lastSignInAt {@code null} when there was none
 */
public record Member(
        String id,
        String name,
        String displayName,
        String email,
        String locale,
        String theme,
        String zone,
        Set<Role> roles,
        boolean mustChangePassword,
        int sessionEpoch,
        boolean disabled,
        Instant lastSignInAt,
        long revision) {

    /** This member as the one who calls in a request. */
    public Caller caller(String requestId) {
        return new Caller(name, displayName, Caller.Kind.STAFF, roles, Set.of(), requestId);
    }

    /**
     * Somebody to be added to the staff.
     *
     * @param name 1 to 100 of {@code a-z0-9._-}; capitals are taken as small letters
     * @param password {@code null} for a random one
     * @param mustChangePassword whether the console asks for another password at the first sign-in
     */
    public record New(
            String name,
            String displayName,
            String email,
            Set<Role> roles,
            String locale,
            String zone,
            String password,
            boolean mustChangePassword) {}

    /** What an administrator may change of a member; the whole of it is taken. */
    public record Change(String displayName, String email, Set<Role> roles, String locale, String zone) {}
}
