package org.constancy.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;
import org.hibernate.annotations.OptimisticLock;

/** TMF632 organization. The provider's own carry {@code isProvider}, which holds for the whole tree below. */
@Entity
@Table(name = "organization")
public class Organization extends Aggregate {

    static final Shape<Organization> SHAPE = Shape.of("TMF632", "party/v4", "organization", Organization.class)
            .state("status", "StateChangeEvent")
            .named("name")
            .linked(
                    Link.to("organizationParentRelationship.organization", "organization"),
                    Link.to("organizationChildRelationship.organization", "organization"),
                    Link.toParty("relatedParty"));

    @Spine
    private String name;

    @Spine
    private String tradingName;

    @Spine
    private String organizationType;

    @Spine
    private String status;

    @Spine
    private String country;

    @Spine
    private Boolean isProvider;

    @Spine
    private Boolean isHeadOffice;

    @Spine
    private Boolean isLegalEntity;

    /** Whether it, or one above it, is the provider: such an organisation is never a customer. */
    @OptimisticLock(excluded = true)
    private boolean provider;

    private String parentId;

    public String name() {
        return name;
    }

    public boolean provider() {
        return provider;
    }

    ObjectNode document() {
        return document(SHAPE);
    }

    Home home() {
        return Home.of(document(SHAPE));
    }

    boolean saysProvider() {
        return Boolean.TRUE.equals(isProvider);
    }

    String parentId() {
        return parentId;
    }

    void stand(String under, boolean asProvider) {
        parentId = under;
        provider = asProvider;
    }
}
