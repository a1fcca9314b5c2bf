package org.constancy.customers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF669 party role: what a party is to us or to another. */
@Entity
@Table(name = "party_role")
public class PartyRole extends Aggregate {

    static final Shape<PartyRole> SHAPE = Shape.of("TMF669", "partyRoleManagement/v4", "partyRole", PartyRole.class)
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
    private Period validFor;

    /** Set where the role is that of a customer: the database refuses the provider's own. */
    private String customerOrganizationId;

    boolean isCustomer() {
        return isCustomer(name);
    }

    void customerIs(String organization) {
        customerOrganizationId = organization;
    }

    static boolean isCustomer(String role) {
        return role != null && role.strip().equalsIgnoreCase("customer");
    }
}
