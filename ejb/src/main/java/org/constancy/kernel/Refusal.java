package org.constancy.kernel;

import jakarta.ejb.ApplicationException;

/**
 * The product says no, and why. Rolls the transaction back. The doors turn it into their own form: an error body with a
 * status over REST, a message beside the field in the console, a line in an import's report.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    /** What sort of no; the web maps each to one HTTP status. */
    public enum Kind {
        /** Malformed, of a wrong type, or missing what is mandatory. */
        INVALID,
        /** Nobody known is calling. */
        UNKNOWN_CALLER,
        /** Known, but not allowed. */
        FORBIDDEN,
        /** Not there, deleted, or not to be seen by this caller. */
        NOT_FOUND,
        /** A rule or the present state forbids it. */
        CONFLICT,
        /** The same request is still being worked on. */
        RUNNING,
        /** What the caller last saw is no longer so. */
        STALE,
        /** Larger than the limits. */
        TOO_LARGE,
        /** Understood, but contradicts an earlier request. */
        UNPROCESSABLE,
        /** Later, please. */
        BUSY
    }

    private final Kind kind;
    private final String code;
    private final String detail;

    public Refusal(Kind kind, String code, String reason, String detail) {
        super(reason, null, false, false);
        this.kind = kind;
        this.code = code;
        this.detail = detail;
    }

    /** @param detail names the attribute and its value, may be {@code null} */
    public static Refusal invalid(String code, String reason, String detail) {
        return new Refusal(Kind.INVALID, code, reason, detail);
    }

    /** @param detail names what stands in the way, may be {@code null} */
    public static Refusal conflict(String code, String reason, String detail) {
        return new Refusal(Kind.CONFLICT, code, reason, detail);
    }

    public static Refusal notFound(String type, String id) {
        return new Refusal(Kind.NOT_FOUND, type + ".unknown", "There is no such " + type + ".", "id: " + id);
    }

    public static Refusal forbidden(String reason) {
        return new Refusal(Kind.FORBIDDEN, "access.forbidden", reason, null);
    }

    public static Refusal stale(String type, String id) {
        return new Refusal(
                Kind.STALE,
                "resource.changed",
                "Somebody else has changed this " + type
                        + " since you read it. Read it again, then repeat your change.",
                "id: " + id);
    }

    static Refusal unknownCaller() {
        return new Refusal(Kind.UNKNOWN_CALLER, "access.unknown", "Sign in first.", null);
    }

    public Kind kind() {
        return kind;
    }

    /** Stable and ours, for programs: {@code catalogue.price.overlap}. */
    public String code() {
        return code;
    }

    /** One sentence for a person. */
    public String reason() {
        return getMessage();
    }

    /** Attribute and value, or what is missing; may be {@code null}. */
    public String detail() {
        return detail;
    }
}
