package org.constancy.cadence;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import org.constancy.kernel.Refusal;

/** How the terms of a policy are written, and what is refused. */
final class PolicyForm {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_CADENCE = 3650;
    private static final int LONGEST_PLAN = 20;
    private static final int LONGEST_VALUE = 18;

    private PolicyForm() {}

    /** The same terms with empty texts left out and the days of a plan in order; refused with 400. */
    static PolicyTerms read(PolicyTerms sent) {
        String name = text("name", sent.name());
        if (name == null) {
            throw Refusal.invalid("cadence.name.missing", "A cadence policy has a name.", "name");
        }
        PolicyTerms terms = new PolicyTerms(
                name,
                text("tier", sent.tier()),
                text("segment", sent.segment()),
                sent.atLeast(),
                text("currency", sent.currency()),
                sent.phase(),
                text("role", sent.role()),
                sent.everyDays(),
                sent.onDays() == null || sent.onDays().isEmpty() ? null : List.copyOf(new TreeSet<>(sent.onDays())));
        checkValue(terms);
        checkDays(terms);
        return terms;
    }

    private static String text(String attribute, String text) {
        String plain = text == null ? "" : text.strip();
        if (plain.length() > LONGEST_TEXT) {
            throw Refusal.invalid(
                    "cadence.text.long", "A text of a cadence policy has up to 200 characters.", attribute);
        }
        return plain.isEmpty() ? null : plain;
    }

    private static void checkValue(PolicyTerms terms) {
        boolean known = terms.currency() != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(each -> each.getCurrencyCode().equals(terms.currency()));
        boolean fits = terms.atLeast() == null
                ? terms.currency() == null
                : known && terms.atLeast().signum() >= 0 && digits(terms.atLeast()) <= LONGEST_VALUE;
        if (!fits) {
            throw Refusal.invalid(
                    "cadence.value",
                    "A value is an amount that is not negative, with its currency (ISO 4217).",
                    "atLeast: " + terms.atLeast() + " " + terms.currency());
        }
    }

    /** Before the decimal point; {@code 1E+30} has thirty-one. */
    private static int digits(BigDecimal amount) {
        return amount.precision() - amount.scale();
    }

    private static void checkDays(PolicyTerms terms) {
        if ((terms.everyDays() == null) == (terms.onDays() == null)) {
            throw Refusal.invalid(
                    "cadence.days.missing",
                    "A cadence policy has either a number of days between two talks, or a plan.",
                    "everyDays: " + terms.everyDays() + ", onDays: " + terms.onDays());
        }
        boolean plan = terms.onDays() != null;
        if (plan && (terms.phase() == null || terms.role() != null)) {
            throw Refusal.invalid(
                    "cadence.plan", "A plan counts from a phase of the agreement, and asks for no role.", "onDays");
        }
        if (terms.role() != null && terms.phase() != null) {
            throw Refusal.invalid("cadence.plan", "A policy asks for a phase or for a role.", "role, phase");
        }
        List<Integer> days = plan ? terms.onDays() : List.of(terms.everyDays());
        int first = plan ? 0 : 1;
        int last = plan ? Phase.DAYS : LONGEST_CADENCE;
        if (days.size() > LONGEST_PLAN || days.stream().anyMatch(each -> each < first || each > last)) {
            throw Refusal.invalid(
                    "cadence.days",
                    "Days between two talks go from 1 to 3650; a plan has up to 20 days from 0 to 90.",
                    "days: " + days);
        }
    }
}
