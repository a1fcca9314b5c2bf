package org.constancy.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF620 product specification: the technical side, for those who ask. */
@Entity
@Table(name = "product_specification")
public class ProductSpecification extends Aggregate {

    static final Shape<ProductSpecification> SHAPE = Shape.of(
                    "TMF620", "productCatalogManagement/v4", "productSpecification", ProductSpecification.class)
            .number("productNumber")
            .linked(
                    Link.to("bundledProductSpecification", "productSpecification"),
                    Link.to("productSpecificationRelationship", "productSpecification"),
                    Link.toParty("relatedParty"));

    @Spine
    private String name;

    @Spine
    private String lifecycleStatus;

    @Spine
    private String version;

    @Spine
    private String brand;

    @Spine
    private String productNumber;

    @Spine
    private Boolean isBundle;

    @Spine
    private Period validFor;
}
