package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import org.constancy.administration.Teams;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Sight;
import org.constancy.kernel.Where;

/**
 * Who sees an interaction. What is {@code private} is its author's and that of the heads above him; what is for the
 * {@code team} is also for those who share his head; everything else is for all. An API client sees what is for all and what
 * it brought itself.
 */
@ApplicationScoped
public class InteractionSight implements Sight {

    static final String ALL = "all";
    static final String TEAM = "team";
    static final String PRIVATE = "private";

    /** In SQL, of an interaction {@code t}: everybody sees it. */
    static final String FOR_ALL = "t.visibility is null or t.visibility = 'all'";

    /** For a query about an interaction {@code i}; its parameters are set by {@link #look}. */
    static final String SEEN = " and (:everything = true or i.visibility is null or i.visibility = 'all'"
            + " or i.createdBy in :below or i.visibility = 'team' and i.createdBy in :mates)";

    private static final Set<String> NOBODY = Set.of("");

    @Inject
    private Teams teams;

    @Override
    public String resource() {
        return "partyInteraction";
    }

    @Override
    public void narrow(Where where) {
        if (Caller.current().kind() == Caller.Kind.SYSTEM) {
            return;
        }
        String[] below = below().toArray(String[]::new);
        String[] mates = mates().toArray(String[]::new);
        where.and(
                FOR_ALL + " or t.created_by = any(?)" + " or t.visibility = 'team' and t.created_by = any(?)",
                below,
                mates);
    }

    /** Sets the parameters of {@link #SEEN}. */
    <R> TypedQuery<R> look(TypedQuery<R> query) {
        boolean system = Caller.current().kind() == Caller.Kind.SYSTEM;
        return query.setParameter("everything", system)
                .setParameter("below", system ? NOBODY : below())
                .setParameter("mates", system ? NOBODY : mates());
    }

    private Set<String> below() {
        Caller caller = Caller.current();
        return caller.kind() == Caller.Kind.STAFF ? teams.team(caller.name()) : Set.of(caller.name());
    }

    private Set<String> mates() {
        Caller caller = Caller.current();
        String head =
                caller.kind() == Caller.Kind.STAFF ? teams.place(caller.name()).head() : null;
        return head == null ? NOBODY : teams.team(head);
    }

    /** Whether everybody sees it, and so may be told of it. */
    static boolean forAll(JsonNode interaction) {
        String visibility = interaction.path("visibility").asText(ALL);
        return visibility.isEmpty() || visibility.equals(ALL);
    }

    /** Refused with {@code interaction.visibility} where it is no word that means something. */
    static void check(JsonNode interaction) {
        JsonNode said = interaction.path("visibility");
        if (said.isTextual() && !Set.of(ALL, TEAM, PRIVATE).contains(said.textValue())) {
            throw Refusal.invalid(
                    "interaction.visibility",
                    "An interaction is private, for the team or for all.",
                    "visibility: '" + said.textValue() + "' is none of private, team, all");
        }
    }
}
