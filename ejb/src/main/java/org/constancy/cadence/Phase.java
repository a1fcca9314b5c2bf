package org.constancy.cadence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/** A time in the life of an agreement in which we talk by a plan, or more often than else. Each lasts 90 days. */
public enum Phase {
    AFTER_START,
    BEFORE_RENEWAL;

    static final int DAYS = 90;

    /** As it is written in a document: {@code after start}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Reads a document's word, whatever its case; refused with {@code cadence.phase}. */
    public static Phase read(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "cadence.phase",
                        "This is not a phase of an agreement.",
                        "phase: '" + word + "' is none of "
                                + Arrays.stream(values()).map(Phase::word).collect(Collectors.joining(", "))));
    }

    /** The day from which its days are counted; {@code null} where the agreement has none. */
    LocalDate anchor(Agreed agreement) {
        return this == AFTER_START ? agreement.start() : agreement.renewal();
    }

    /** Whether an agreement is in it on a day. */
    public boolean holds(Agreed agreement, LocalDate day) {
        LocalDate anchor = anchor(agreement);
        return anchor != null && !day.isBefore(first(anchor)) && !day.isAfter(last(anchor));
    }

    LocalDate first(LocalDate anchor) {
        return this == AFTER_START ? anchor : anchor.minusDays(DAYS);
    }

    LocalDate last(LocalDate anchor) {
        return this == AFTER_START ? anchor.plusDays(DAYS) : anchor;
    }
}
