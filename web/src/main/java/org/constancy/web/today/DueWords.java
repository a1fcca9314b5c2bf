package org.constancy.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.communications.ContactDot;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.DueFigures;
import org.constancy.communications.Reason;
import org.constancy.web.customer.CustomerTerms;
import org.constancy.web.customer.Owners;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.ThreadFigure;

/** Says in the reader's language why a customer is due, and draws its last 26 weeks. */
@Named
@RequestScoped
public class DueWords {

    static final Duration SPAN = Duration.ofDays(26 * 7);

    @Inject
    private Texts texts;

    @Inject
    private CustomerTerms terms;

    @Inject
    private Owners owners;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    public DueRow row(DueCustomer due, List<ContactDot> dots) {
        List<DueReason> reasons = reasons(due);
        String tone = reasons.isEmpty() ? "fine" : reasons.get(0).tone();
        return new DueRow(due, meta(due), reasons, thread(due, dots, tone), DueRow.past(due, clock.instant()));
    }

    /** Where the customer is, and its tier. */
    public String meta(DueCustomer due) {
        return Stream.of(due.place(), terms.tier(due.tier()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public List<DueReason> reasons(DueCustomer due) {
        return due.reasons().stream()
                .map(each -> new DueReason(each.code(), tone(each.code()), say(each, due)))
                .toList();
    }

    /** {@code 384,000 EUR, 12,000 CHF a year}; empty where there is none. */
    public String amounts(List<DueFigures.Amount> amounts) {
        String sums = amounts.stream()
                .map(each -> terms.yearly(each.value(), each.currency()))
                .collect(Collectors.joining(", "));
        return sums.isEmpty() ? "" : texts.say("due.value", sums);
    }

    private ThreadFigure thread(DueCustomer due, List<ContactDot> dots, String tone) {
        Instant now = clock.instant();
        ThreadFigure.Drawing drawing = ThreadFigure.upTo(now, SPAN).due(due.dueAt());
        dots.forEach(dot -> drawing.contact(dot.at(), dot.twoWay()));
        long talks = dots.stream().filter(ContactDot::twoWay).count();
        return drawing.draw(tone, texts.say("thread.weeks", talks, due.silentDays(), due.cadenceDays()));
    }

    private String say(Reason reason, DueCustomer due) {
        Map<String, Object> values = reason.values();
        return switch (reason.code()) {
            case "silent", "never", "renewal" -> texts.say("due." + reason.code(), values.get("days"));
            case "plan" -> texts.say("due.plan", values.get("day"));
            case "role" -> texts.say("due.role", values.get("role"), values.get("days"));
            case "reply" -> texts.say("due.reply", days.say(days.of(due.replyAt())));
            case "answer" -> texts.get("due.answer");
            case "planned" -> texts.say("due.planned", days.say(days.of(due.plannedAt())));
            case "promise" ->
                texts.say(
                        due.promiseAt().isBefore(due.at()) ? "due.promise.over" : "due.promise",
                        days.brief((LocalDate) values.get("on")));
            case "snoozed" ->
                texts.say(
                        "due.snoozed",
                        days.brief((LocalDate) values.get("until")),
                        owners.name((String) values.get("by")),
                        values.get("reason"));
            case "needs" -> texts.say("due.needs", values.get("count"));
            case "mood" -> texts.get("due.mood." + values.get("mood"));
            case "value" ->
                texts.say(
                        "due.value", terms.yearly((BigDecimal) values.get("amount"), (String) values.get("currency")));
            default -> reason.text();
        };
    }

    private static String tone(String code) {
        return switch (code) {
            case "silent", "never" -> "silent";
            case "needs", "mood", "promise" -> "overdue";
            case "renewal" -> "soon";
            case "plan", "role" -> "overdue";
            case "planned", "reply", "answer" -> "news";
            default -> "plain";
        };
    }
}
