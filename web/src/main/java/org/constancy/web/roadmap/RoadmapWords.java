package org.constancy.web.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.constancy.roadmap.Plan;
import org.constancy.roadmap.RoadmapState;
import org.constancy.roadmap.RoadmapStep;
import org.constancy.roadmap.StepState;
import org.constancy.roadmap.Target;
import org.constancy.web.shell.Days;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;

/** Roadmaps in the reader's language: states, tones, by when, and what was agreed. */
@Named
@RequestScoped
public class RoadmapWords {

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    static String key(StepState state) {
        return "roadmap.step." + state.word().replace(' ', '.');
    }

    public String state(RoadmapState state) {
        return texts.get("roadmap.state." + state.word());
    }

    public String state(StepState state) {
        return texts.get(key(state));
    }

    public String tone(RoadmapState state) {
        return state == RoadmapState.AGREED ? "fine" : "plain";
    }

    /** What the state of a step means to whoever looks at it. */
    public String tone(RoadmapStep step) {
        return switch (step.state()) {
            case PLANNED, IN_PROGRESS -> late(step) ? "overdue" : step.state() == StepState.PLANNED ? "plain" : "news";
            case DONE -> "fine";
            case DROPPED -> "plain";
        };
    }

    private boolean late(RoadmapStep step) {
        return step.target() != null && step.target().last().isBefore(days.today());
    }

    /** {@code by 31 March 2027}, {@code by Q1 2027}; of what is done when it was, of what was dropped why. */
    public String time(RoadmapStep step) {
        return switch (step.state()) {
            case DONE -> texts.say("roadmap.done.on", days.say(days.of(step.doneAt())));
            case DROPPED -> step.reason();
            default ->
                step.target() == null
                        ? texts.get("roadmap.target.open")
                        : texts.say("roadmap.until", target(step.target()));
        };
    }

    private String target(Target target) {
        return target.quarter()
                ? texts.say(
                        "roadmap.quarter",
                        target.number(),
                        Integer.toString(target.last().getYear()))
                : days.say(target.last());
    }

    /** {@code Version 2, agreed with Ilse Vermeulen, 3 December}. */
    public String agreed(Plan plan) {
        String version = texts.say("roadmap.version", Long.toString(plan.version()));
        return plan.agreedAt() == null
                ? version
                : version + ". " + texts.say("roadmap.agreed.by", plan.agreedBy(), days.say(days.of(plan.agreedAt())));
    }

    /** {@code 2 of 5 steps done}. */
    public String progress(Plan plan) {
        return texts.say("roadmap.progress", plan.done(), plan.all());
    }

    /** What is next and by when; empty where nothing is. */
    public String next(Plan plan) {
        RoadmapStep next = plan.next();
        return next == null ? "" : next.name() + ", " + time(next);
    }

    /** Where an offering or a library item that helps is read, from the page of a roadmap; empty where it is not here. */
    public String address(RoadmapStep.Pointer help) {
        if (help.id() == null) {
            return "";
        }
        boolean offering = help.type().equals("productOffering");
        return (offering ? "../catalogue/offering.xhtml?id=" : "../library/index.xhtml?id=") + help.id();
    }

    public List<Option> getStates() {
        return Arrays.stream(RoadmapState.values())
                .map(each -> new Option(each.word(), state(each)))
                .toList();
    }

    public List<Option> getStepStates() {
        return Arrays.stream(StepState.values())
                .map(each -> new Option(each.word(), state(each)))
                .toList();
    }
}
