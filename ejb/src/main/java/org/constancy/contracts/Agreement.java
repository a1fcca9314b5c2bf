package org.constancy.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;
import org.hibernate.annotations.OptimisticLock;

/**
 * TMF651 agreement: what a customer and we have promised each other. Until it is signed its items follow the catalogue; from
 * then on nothing in it changes but its status.
 */
@Entity
@Table(name = "agreement")
public class Agreement extends Aggregate {

    static final Shape<Agreement> SHAPE = Shape.of("TMF651", "agreementManagement/v4", "agreement", Agreement.class)
            .state("status", "StateChangeEvent")
            .linked(
                    Link.toParty("engagedParty"),
                    Link.to("agreementItem.productOffering", "productOffering"),
                    Link.to("agreementItem.product", "product"),
                    Link.to("agreementSpecification", "agreementSpecification"),
                    Link.to("associatedAgreement", "agreement"));

    @Spine
    private String name;

    @Spine
    private String status;

    @Spine
    private String agreementType;

    @Spine
    private Long documentNumber;

    @Spine
    private String market;

    @Spine
    private Period agreementPeriod;

    @Spine
    private Instant renewalDate;

    @OptimisticLock(excluded = true)
    private String customerId;

    private BigDecimal annualValue;

    @Column(length = 20)
    private String currency;

    /** The organisations that are engaged as the customer; the database refuses the provider's own among them. */
    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "organization_id")
    private Set<String> engagedOrganizations = new HashSet<>();

    @Transient
    private AgreementStatus from;

    @Transient
    private List<Course.Step> steps = List.of();

    /** The customer whose agreement this is; {@code null} while that cannot be told. */
    public String customerId() {
        return customerId;
    }

    AgreementStatus status() {
        return AgreementStatus.of(status);
    }

    Period period() {
        return agreementPeriod == null ? new Period(null, null) : agreementPeriod;
    }

    void engage(String customer, Set<String> organizations) {
        customerId = customer;
        if (!engagedOrganizations.equals(organizations)) {
            engagedOrganizations = new HashSet<>(organizations);
        }
    }

    /** Remembers, until the row is written, how the status moves. */
    void goes(AgreementStatus was, List<Course.Step> passed) {
        from = was;
        steps = passed;
    }

    /** The status before this change, {@code null} when new. */
    AgreementStatus from() {
        return from;
    }

    List<Course.Step> steps() {
        return steps;
    }

    void worth(AnnualValue value) {
        annualValue = value == null ? null : value.amount();
        currency = value == null ? null : value.currency();
    }

    ObjectNode document() {
        return document(SHAPE);
    }
}
