package org.constancy.customers;

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

    private String name;

    private String organizationId;

    public String name() {
        return name;
    }

    /** The organisation that the person belongs to, or {@code null}. */
    public String organizationId() {
        return organizationId;
    }

    Home home() {
        return Home.of(document(SHAPE));
    }

    void belongTo(String organization) {
        organizationId = organization;
    }

    void call(String displayName) {
        name = displayName;
    }

    ContactPerson contact() {
        return ContactPerson.of(id(), name, document(SHAPE));
    }
}
