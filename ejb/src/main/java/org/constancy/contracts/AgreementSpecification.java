package org.constancy.contracts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF651 agreement specification: the template that agreements are made from. */
@Entity
@Table(name = "agreement_specification")
public class AgreementSpecification extends Aggregate {

    static final Shape<AgreementSpecification> SHAPE = Shape.of(
                    "TMF651", "agreementManagement/v4", "agreementSpecification", AgreementSpecification.class)
            .linked(
                    Link.to("serviceCategory", "category"),
                    Link.to("specificationRelationship", "agreementSpecification"),
                    Link.toParty("relatedParty"));

    @Spine
    private String name;

    @Spine
    private String lifecycleStatus;

    @Spine
    private Boolean isBundle;

    @Spine
    private Period validFor;
}
