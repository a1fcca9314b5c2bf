package org.constancy.communications;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constancy.cadence.NextTalk;
import org.constancy.listening.OpenPromise;

/**
 * Why to be in touch with a customer.
 *
 * @param code {@code silent} and {@code never} (days, cadenceDays), {@code plan} (day of the plan after the start),
 *     {@code role} (role, days), {@code reply} (on), {@code answer} (on), {@code planned} (on), {@code renewal} (days, on),
 *     {@code needs} (count), {@code promise} (on), {@code mood} (mood), {@code snoozed} (until, by, reason), {@code value} (amount, currency)
 * @param values the numbers and days of the code
 * @param text the same in English
 */
public record Reason(String code, Map<String, Object> values, String text) {

    private static final int RENEWS_SOON = 90;
    private static final int NOT_WELL = 2;

    static List<Reason> of(DueCustomer customer) {
        List<Reason> reasons = new ArrayList<>();
        boolean renews = customer.due() && !customer.silent() && customer.because() == NextTalk.Because.RENEWAL;
        if (customer.silent()) {
            reasons.add(silence(customer));
            asked(customer, reasons);
        } else if (customer.due()) {
            if (renews) {
                renewal(customer, Integer.MAX_VALUE, reasons);
            }
            asked(customer, reasons);
            reasons.add(silence(customer));
        }
        if (customer.replyAt() != null && !customer.replyAt().isAfter(customer.at())) {
            LocalDate on = day(customer, customer.replyAt());
            reasons.add(new Reason("reply", Map.of("on", on), "wrote on " + on + " and has no answer yet"));
        }
        if (customer.answerAt() != null && !customer.answerAt().isAfter(customer.at())) {
            LocalDate on = day(customer, customer.answerAt());
            reasons.add(new Reason("answer", Map.of("on", on), "what answers a need has been there since " + on));
        }
        if (customer.plannedAt() != null && !customer.plannedAt().isAfter(customer.at())) {
            LocalDate on = day(customer, customer.plannedAt());
            reasons.add(new Reason("planned", Map.of("on", on), "a contact was agreed for " + on));
        }
        if (!renews) {
            renewal(customer, RENEWS_SOON, reasons);
        }
        if (customer.needs() > 0) {
            String text = customer.needs() == 1 ? "1 open need" : customer.needs() + " open needs";
            reasons.add(new Reason("needs", Map.of("count", customer.needs()), text));
        }
        promised(customer, reasons);
        if (customer.mood() != null && customer.mood() <= NOT_WELL) {
            reasons.add(new Reason("mood", Map.of("mood", customer.mood()), "was not well at the last talk"));
        }
        if (customer.snooze() != null) {
            Snooze snooze = customer.snooze();
            reasons.add(new Reason(
                    "snoozed",
                    Map.of("until", snooze.until(), "by", snooze.by(), "reason", snooze.reason()),
                    "put off until " + snooze.until() + " by " + snooze.by() + ": " + snooze.reason()));
        }
        if (customer.annualValue() != null) {
            reasons.add(new Reason(
                    "value",
                    Map.of("amount", customer.annualValue(), "currency", customer.currency()),
                    NumberFormat.getIntegerInstance(Locale.ENGLISH).format(customer.annualValue()) + " "
                            + customer.currency() + " a year"));
        }
        return reasons;
    }

    private static Reason silence(DueCustomer customer) {
        int days = customer.silentDays();
        Map<String, Object> values = Map.of("days", days, "cadenceDays", customer.cadenceDays());
        return customer.talked()
                ? new Reason("silent", values, days(days) + " silent")
                : new Reason("never", values, "no talk in the " + days(days) + " of the agreement");
    }

    /* What asks beside the silence; a renewal is told for itself. */
    private static void asked(DueCustomer customer, List<Reason> reasons) {
        if (customer.because() == NextTalk.Because.START) {
            int day = customer.planDay();
            reasons.add(new Reason("plan", Map.of("day", day), "the talk of day " + day + " after the start"));
        } else if (customer.because() == NextTalk.Because.ROLE) {
            Map<String, Object> values = Map.of("role", customer.role(), "days", customer.planDay());
            String text = "no talk with a " + customer.role() + " for " + days(customer.planDay());
            reasons.add(new Reason("role", values, text));
        }
    }

    private static void promised(DueCustomer customer, List<Reason> reasons) {
        if (customer.promiseAt() == null
                || customer.promiseAt().minus(OpenPromise.SOON).isAfter(customer.at())) {
            return;
        }
        LocalDate on = day(customer, customer.promiseAt());
        String text = customer.promiseAt().isBefore(customer.at()) ? "a promise ran out on " : "a promise runs out on ";
        reasons.add(new Reason("promise", Map.of("on", on), text + on));
    }

    private static void renewal(DueCustomer customer, int within, List<Reason> reasons) {
        if (customer.renewalAt() == null || customer.renewalAt().isBefore(customer.at())) {
            return;
        }
        LocalDate on = day(customer, customer.renewalAt());
        int days = (int) ChronoUnit.DAYS.between(day(customer, customer.at()), on);
        if (days <= within) {
            reasons.add(new Reason("renewal", Map.of("days", days, "on", on), "renews in " + days(days)));
        }
    }

    private static LocalDate day(DueCustomer customer, Instant moment) {
        return moment.atZone(customer.zone()).toLocalDate();
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
