package org.constancy.communications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF683 party interaction: something said between a customer and us, and what was heard. */
@Entity
@Table(name = "party_interaction")
public class Interaction extends Aggregate {

    static final Shape<Interaction> SHAPE = Shape.of(
                    "TMF683", "partyInteraction/v4", "partyInteraction", Interaction.class)
            .state("status", "StatusChangeEvent")
            .named("reason")
            .namedOnlyWhere(InteractionSight.FOR_ALL)
            .linked(
                    Link.toParty("relatedParty"),
                    Link.to("interactionRelationship", "partyInteraction"),
                    Link.toParty("interactionItem.relatedParty"),
                    Link.to("about", "agreement", "productOffering", "product"))
            .derived(Interaction::derived, "channel", "at", "two_way", "needs", "first_need");

    private static final int LONGEST_NEED = 500;

    @Spine
    private String reason;

    @Spine
    private String direction;

    @Spine
    private String status;

    @Spine
    private String outcome;

    @Spine
    private Long mood;

    @Spine
    private Period interactionDate;

    @Spine
    private Instant statusChangeDate;

    @Spine
    private Instant nextContactDate;

    @Spine
    private String visibility;

    @Column(length = 20)
    private String channel;

    private Instant at;
    private boolean twoWay;
    private int needs;

    @Column(length = LONGEST_NEED)
    private String firstNeed;

    @Transient
    private boolean sameParties;

    @Transient
    private Set<String> customers = Set.of();

    Instant at() {
        return at;
    }

    boolean twoWay() {
        return twoWay;
    }

    /** What it left behind. */
    Heard heard() {
        return Heard.of(at, twoWay, mood, firstNeed, nextContactDate, channel, direction, visibility);
    }

    /** Whether this change left the related parties as they were: then its customers stay what they were as well. */
    boolean sameParties() {
        return sameParties;
    }

    /** Whose it is: known of a new one only. */
    Set<String> customers() {
        return customers;
    }

    void isOf(Set<String> customerIds) {
        customers = customerIds;
    }

    private List<Object> derived() {
        return Arrays.asList(channel, at, twoWay, needs, firstNeed);
    }

    /** Works out what the rules and the screens read. */
    void understand(JsonNode document, boolean partiesStay) {
        Channel through = Channel.of(document);
        String came = document.path("outcome").textValue();
        channel = through.word();
        twoWay = TwoWay.holds(
                through, Direction.of(document.path("direction").asText()), came == null ? null : Outcome.read(came));
        Period when = Period.of(document.path("interactionDate"));
        at = when.start() != null ? when.start() : when.end() != null ? when.end() : createdAt();
        JsonNode heard = document.path("needHeard");
        needs = heard.size();
        String first = heard.path(0).isTextual() ? heard.get(0).textValue().strip() : "";
        firstNeed = first.isEmpty() ? null : first.substring(0, Math.min(LONGEST_NEED, first.length()));
        sameParties = partiesStay;
    }

    ObjectNode document() {
        return document(SHAPE);
    }
}
