package org.constancy.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF632 individual: a person, at a customer or for himself. */
@Entity
@Table(name = "individual")
public class Individual extends Aggregate {

    static final Shape<Individual> SHAPE = Shape.of("TMF632", "party/v4", "individual", Individual.class)
            .state("status", "StateChangeEvent")
            .named("name")
            .linked(Link.toParty("relatedParty"));

    private static final int LONGEST_NAME = 500;

    @Spine
    private String givenName;

    @Spine
    private String familyName;

    @Spine
    private String fullName;

    @Spine
    private String status;

    @Spine
    private String country;

    /** Ours: what the person is at the customer, for instance {@code decision maker}. */
    @Spine
    private String contactRole;

    private String name;

    private String organizationId;

    public String name() {
        return name;
    }

    /** The organisation that the person belongs to, or {@code null}. */
    public String organizationId() {
        return organizationId;
    }

    /** In which the document says that the person likes to be written to, {@code null} where it says nothing. */
    String language() {
        return document(SHAPE).path("language").textValue();
    }

    ObjectNode document() {
        return document(SHAPE);
    }

    Home home() {
        return Home.of(document(SHAPE));
    }

    void belongTo(String organization) {
        organizationId = organization;
    }

    /** A name that is too long for lists is cut there; the document keeps it whole. */
    void call(String displayName) {
        boolean whole = displayName.length() <= LONGEST_NAME;
        boolean insidePair = !whole && Character.isHighSurrogate(displayName.charAt(LONGEST_NAME - 1));
        name = whole ? displayName : displayName.substring(0, insidePair ? LONGEST_NAME - 1 : LONGEST_NAME);
    }

    ContactPerson contact() {
        return ContactPerson.of(id(), name, document(SHAPE));
    }
}
