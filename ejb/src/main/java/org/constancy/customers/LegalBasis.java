package org.constancy.customers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.constancy.kernel.Refusal;

/** Why we may write to a person at all (GDPR, article 6). */
public enum LegalBasis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    LEGITIMATE_INTEREST;

    /** As it is written in a document: {@code legitimate interest}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Reads a document's word, whatever its case; refused with {@code consent.basis}. */
    public static LegalBasis read(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "consent.basis",
                        "This is no legal basis.",
                        "legalBasis: '" + word + "' is none of "
                                + Arrays.stream(values()).map(LegalBasis::word).collect(Collectors.joining(", "))));
    }
}
