package org.constancy.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.constancy.administration.Place;
import org.constancy.administration.Teams;
import org.constancy.administration.Turns;
import org.constancy.communications.Due;
import org.constancy.communications.DueCustomer;
import org.constancy.communications.OwnerDue;
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
    @ConfigProperty(name = "constancy.escalation.days", defaultValue = "5")
    private int turn;

    private Boolean head;
    private boolean top;
    private List<Set<String>> seen;

    /** Whether somebody reports to the reader. */
    public boolean isHead() {
        if (head == null) {
            head = teams.heads(me());
        }
        return head;
    }

    /** Whose customers the reader sees beside his own: of those who are away, or not there any more. */
    public Set<String> getCovered() {
        Set<String> covered = new TreeSet<>(seen().get(0));
        covered.remove(me());
        return covered;
    }

    /** Who of the team has how many who wait, most first; for a head alone. */
    public List<OwnerDue> getPeople() {
        return isHead() ? due.byOwner(teams.team(me())) : List.of();
    }

    /** Whether somebody is of the reader's team, however far below him. */
    public boolean has(String name) {
        return isHead() && teams.team(me()).contains(name);
    }

    /** Where somebody of the team is away today; {@code null} while he is at work. */
    public Place away(String name) {
        Place place = teams.place(name);
        return place.away(days.today()) ? place : null;
    }

    /** After how many working days it is the next one's turn. */
    public int getTurn() {
        return turn;
    }

    /** The owners of a list: {@code mine}, {@code team}, {@code all}; {@code null} for everybody. */
    Set<String> owners(String whose) {
        return switch (whose) {
            case "mine" -> seen().get(0);
            case "team" -> isHead() ? teams.team(me()) : null;
            default -> null;
        };
    }

    /**
     * Those who have been due for so long that it is the reader's turn, those of the nearest first. Who has no head also sees those
     * that nobody owns.
     */
    List<DueCustomer> escalated() {
        List<DueCustomer> escalated = new ArrayList<>();
        for (int at = 1; at < seen().size(); at++) {
            boolean unowned = top && at == 1;
            if (unowned || !seen.get(at).isEmpty()) {
                escalated.addAll(due.overdue(seen.get(at), unowned, at * turn, SHOWN));
            }
        }
        return escalated;
    }

    /* Owners, by whose turn it is. */
    private List<Set<String>> seen() {
        if (seen == null) {
            Turns turns = teams.turns(days.today());
            top = turns.isTop(me());
            seen = turns.seenBy(me());
        }
        return seen;
    }

    private static String me() {
        return Caller.current().name();
    }
}
