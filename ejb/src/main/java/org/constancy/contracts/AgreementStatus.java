package org.constancy.contracts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constancy.kernel.Refusal;

/**
 * Where an agreement is on its way: draft, in approval, sent, signed, in force, then suspended, ended, terminated or expired;
 * or rejected or withdrawn before it is signed. Steps before the signature may be skipped (RULES 5).
 */
public enum AgreementStatus {
    DRAFT("draft"),
    IN_APPROVAL("in approval"),
    SENT("sent"),
    SIGNED("signed"),
    IN_FORCE("in force"),
    SUSPENDED("suspended"),
    ENDED("ended"),
    TERMINATED("terminated"),
    EXPIRED("expired"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn");

    /** What other systems say for the same. */
    private static final Map<String, AgreementStatus> SYNONYMS =
            Map.of("inprocess", DRAFT, "in process", DRAFT, "approved", SIGNED);

    private final String word;

    AgreementStatus(String word) {
        this.word = word;
    }

    /** As it is written in a document. */
    public String word() {
        return word;
    }

    /** The status that a word means, whatever its case; {@code null} for another word. */
    public static AgreementStatus of(String word) {
        for (AgreementStatus each : values()) {
            if (each.word.equalsIgnoreCase(word)) {
                return each;
            }
        }
        return word == null ? null : SYNONYMS.get(word.toLowerCase(Locale.ROOT));
    }

    /** The states that may follow this one. */
    public List<AgreementStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(IN_APPROVAL, SENT, SIGNED, REJECTED, WITHDRAWN);
            case IN_APPROVAL -> List.of(SENT, SIGNED, REJECTED, WITHDRAWN);
            case SENT -> List.of(SIGNED, REJECTED, WITHDRAWN);
            case SIGNED -> List.of(IN_FORCE, TERMINATED);
            case IN_FORCE -> List.of(SUSPENDED, ENDED, TERMINATED, EXPIRED);
            case SUSPENDED -> List.of(IN_FORCE, ENDED, TERMINATED, EXPIRED);
            case ENDED, TERMINATED, EXPIRED, REJECTED, WITHDRAWN -> List.of();
        };
    }

    /** Whether it was signed: what it says changes no more. */
    public boolean signed() {
        return ordinal() >= SIGNED.ordinal() && ordinal() <= EXPIRED.ordinal();
    }

    /** Reads a document's word; refused with {@code agreement.status.word}. */
    static AgreementStatus read(String word) {
        AgreementStatus status = of(word);
        if (status == null) {
            throw Refusal.invalid(
                    "agreement.status.word",
                    "This is not the status of an agreement.",
                    "status: '" + word + "' is none of " + words(List.of(values())));
        }
        return status;
    }

    /** Refuses a move outside the table with {@code agreement.status.move}, naming the allowed ones. */
    void checkMoveTo(AgreementStatus other) {
        if (this != other && !next().contains(other)) {
            throw Refusal.conflict(
                    "agreement.status.move",
                    "An agreement that is " + word + " cannot become " + other.word + ".",
                    "allowed: " + (next().isEmpty() ? "none" : words(next())));
        }
    }

    private static String words(List<AgreementStatus> states) {
        return String.join(", ", states.stream().map(AgreementStatus::word).toList());
    }
}
