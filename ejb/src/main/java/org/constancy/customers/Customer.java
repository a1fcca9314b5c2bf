package org.constancy.customers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF629 customer: an outside organisation, or a person, that pays. */
@Entity
@Table(name = "customer")
public class Customer extends Aggregate {

    static final Shape<Customer> SHAPE = Shape.of("TMF629", "customerManagement/v4", "customer", Customer.class)
            .state("status", "StateChangeEvent")
            .linked(
                    Link.to("engagedParty", "organization", "individual"),
                    Link.to("agreement", "agreement"),
                    Link.toParty("relatedParty"));

    @Spine
    private String name;

    @Spine
    private String status;

    @Spine
    private String tier;

    @Spine
    private String segment;

    @Spine
    private String owner;

    @Spine
    private Period validFor;

    private String organizationId;

    private String individualId;

    public String name() {
        return name;
    }

    /** {@code platinum}, {@code gold}, {@code silver}, {@code bronze} or what else the provider has; may be {@code null}. */
    public String tier() {
        return tier;
    }

    /** {@code enterprise}, {@code public sector} or what else the provider has; may be {@code null}. */
    public String segment() {
        return segment;
    }

    /** The sign-in name of the account owner, may be {@code null}. */
    public String owner() {
        return owner;
    }

    /** The organisation that is engaged, {@code null} for a person and while unbound. */
    public String organizationId() {
        return organizationId;
    }

    /** The person that is engaged, {@code null} for an organisation and while unbound. */
    public String individualId() {
        return individualId;
    }

    void engage(String organization, String individual) {
        organizationId = organization;
        individualId = individual;
    }
}
