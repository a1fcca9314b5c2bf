package org.constancy.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constancy.administration.Teams;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.kernel.Caller;
import org.constancy.web.shell.Days;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose customers are whose concern: one's own, those that one covers for, one's team's, and what nobody acts on. */
@Named
@RequestScoped
public class TodayTeam {

    private static final int SHOWN = 10;

    @Inject
    private Teams teams;

    @Inject
    private Due due;

    @Inject
    private Days days;

    @Inject
    @ConfigProperty(name = "constancy.escalation.days", defaultValue = "7")
    private int escalation;

    private Boolean head;

    /** Whether somebody reports to the reader. */
    public boolean isHead() {
        if (head == null) {
            head = teams.heads(me());
        }
        return head;
    }

    /** For whom the reader covers today. */
    public Set<String> getCovered() {
        return teams.coveredBy(me(), days.today());
    }

    /** The owners of a list: {@code mine}, {@code team}, {@code all}; {@code null} for everybody. */
    Set<String> owners(String whose) {
        return switch (whose) {
            case "mine" ->
                Stream.concat(Stream.of(me()), getCovered().stream()).collect(Collectors.toCollection(TreeSet::new));
            case "team" -> isHead() ? teams.team(me()) : null;
            default -> null;
        };
    }

    /**
     * Those who have been due for so long that it is the reader's turn: a week at those who report to him, another week a
     * level further down. Who has no head also sees those that nobody owns.
     */
    List<DueCustomer> escalated() {
        Set<String> reports = isHead() ? teams.reports(me()) : Set.of();
        if (reports.isEmpty()) {
            return List.of();
        }
        boolean top = teams.place(me()).head() == null;
        Instant first = days.now().minus(Duration.ofDays(escalation));
        List<DueCustomer> near = due.overdue(reports, top, first, SHOWN);
        Set<String> below =
                reports.stream().flatMap(each -> teams.reports(each).stream()).collect(Collectors.toSet());
        List<DueCustomer> far = below.isEmpty()
                ? List.of()
                : due.overdue(below, false, first.minus(Duration.ofDays(escalation)), SHOWN);
        return Stream.concat(near.stream(), far.stream()).toList();
    }

    private static String me() {
        return Caller.current().name();
    }
}
