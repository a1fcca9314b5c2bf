package org.constancy.web.listening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.constancy.listening.AnsweredShare;
import org.constancy.listening.NeedState;
import org.constancy.listening.OpenNeed;
import org.constancy.listening.OpenPromise;
import org.constancy.listening.PromiseState;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;

/** Needs and promises in the reader's language: states, tones, and how much time is left. */
@Named
@RequestScoped
public class ListeningWords {

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    public String state(NeedState state) {
        return texts.get("listening.need." + state.word());
    }

    public String state(PromiseState state) {
        return texts.get("listening.promise." + state.word());
    }

    /** What the state of a need means to whoever looks at it. */
    public String tone(OpenNeed need) {
        if (need.overdue(clock.instant())) {
            return "overdue";
        }
        return switch (need.state()) {
            case HEARD, UNDERSTOOD -> "soon";
            case ANSWERED -> "news";
            case CONFIRMED -> "fine";
            case MERGED -> "plain";
        };
    }

    /** What the state of a promise means to whoever looks at it. */
    public String tone(OpenPromise promise) {
        return switch (promise.state()) {
            case OPEN ->
                promise.overdue(clock.instant()) ? "overdue" : promise.runsOut(clock.instant()) ? "soon" : "news";
            case KEPT -> "fine";
            case BROKEN -> "overdue";
            case RELEASED -> "plain";
        };
    }

    /** {@code answer by 3 December}, {@code 4 days overdue}; for what was answered nothing. */
    public String time(OpenNeed need) {
        return need.state().waits() ? left(need.dueAt(), "listening.need.until") : "";
    }

    /** {@code until 3 December}, {@code 4 days overdue}; for what is settled when it was. */
    public String time(OpenPromise promise) {
        if (promise.state() == PromiseState.OPEN) {
            return left(promise.dueAt(), "listening.promise.until");
        }
        String settled = days.say(days.of(promise.settledAt()));
        return promise.late() ? texts.say("listening.promise.late", settled) : settled;
    }

    private String left(Instant due, String until) {
        long over = ChronoUnit.DAYS.between(days.of(due), days.today());
        return due.isBefore(clock.instant())
                ? texts.say("listening.overdue", over)
                : texts.say(until, days.say(days.of(due)));
    }

    /** {@code 7 of 9 answered within 30 days}. */
    public String share(AnsweredShare share) {
        return texts.say("listening.share.of", share.inTime(), share.counted());
    }

    public List<Option> getNeedStates() {
        return Arrays.stream(NeedState.values())
                .map(each -> new Option(each.word(), state(each)))
                .toList();
    }

    public List<Option> getPromiseStates() {
        return Arrays.stream(PromiseState.values())
                .map(each -> new Option(each.word(), state(each)))
                .toList();
    }
}
