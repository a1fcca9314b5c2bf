package org.constancy.kernel;

import java.util.Set;
import java.util.concurrent.Callable;

/**
 * On whose behalf this thread works. A door sets it for one request; a background job calls as {@link #system(String)};
 * the stores ask it before they read or write.
 *
 * @param name the sign-in name of a member of staff, the id of an API client, or the job's name; unique in its kind
 * @param displayName how people are shown it
 * @param roles of a member of staff; empty for the other kinds
 * @param scopes of an API client, as {@code <api>:read} and {@code <api>:write}, for instance {@code TMF620:write}, or
 *     {@code *}; empty for the other kinds
 * @param requestId names the request in the log, in audit and event rows, and in error bodies
 */
public record Caller(
        String name, String displayName, Kind kind, Set<Role> roles, Set<String> scopes, String requestId) {

    /** Who is calling. */
    public enum Kind {
        STAFF,
        CLIENT,
        SYSTEM
    }

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    /** The product itself: start-up, timers, imports that go on after a restart. May do everything. */
    public static Caller system(String job) {
        return new Caller(job, job, Kind.SYSTEM, Set.of(), Set.of(), Ids.next());
    }

    /** The product itself, where it carries on what this caller began: may do everything, and is written down as he is. */
    public Caller trusted() {
        return new Caller(name, displayName, Kind.SYSTEM, Set.of(), Set.of(), requestId);
    }

    /** The caller of this thread; refused with 401 {@code access.unknown} where no door has named one. */
    public static Caller current() {
        Caller caller = CURRENT.get();
        if (caller == null) {
            throw Refusal.unknownCaller();
        }
        return caller;
    }

    /** Runs the work on behalf of this caller and gives the thread back as it was. */
    public <T> T call(Callable<T> work) throws Exception {
        Caller before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Like {@link #call(Callable)}, for work that gives nothing back. */
    public void run(Runnable work) {
        Caller before = CURRENT.get();
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Whether a member of staff holds one of the roles; an administrator holds all but {@link Role#READ_ONLY}. */
    public boolean is(Role... wanted) {
        if (kind == Kind.SYSTEM || roles.contains(Role.ADMINISTRATOR)) {
            return true;
        }
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an API client was given the scope, itself or by {@code *}. */
    public boolean has(String scope) {
        return scopes.contains("*") || scopes.contains(scope);
    }

    /** May this caller read what belongs to the API (for instance {@code TMF620})? All staff may. */
    public boolean mayRead(String api) {
        return kind != Kind.CLIENT || has(api + ":read") || has(api + ":write");
    }

    /** May this caller change what belongs to the API? Staff need one of the roles, a client the scope. */
    public boolean mayWrite(String api, Role... roles) {
        return kind == Kind.CLIENT ? has(api + ":write") : is(roles);
    }
}
