package org.constancy.administration;

import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;

/** The one rule of this room: staff, API clients and their secrets are for administrators. */
final class Administrators {

    private Administrators() {}

    /** Refused with 403 {@code access.forbidden} unless an administrator, or a client with the scope, is calling. */
    static void only() {
        if (!Caller.current().mayWrite("administration", Role.ADMINISTRATOR)) {
            throw Refusal.forbidden("This is for administrators.");
        }
    }
}
