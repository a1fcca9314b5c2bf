package org.constancy.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF620 product offering: what we sell, said as what it does for the customer ({@code benefit}). */
@Entity
@Table(name = "product_offering")
public class ProductOffering extends Aggregate {

    static final Shape<ProductOffering> SHAPE = Shape.of(
                    "TMF620", "productCatalogManagement/v4", "productOffering", ProductOffering.class)
            .linked(
                    Link.to("productSpecification", "productSpecification"),
                    Link.to("category", "category"),
                    Link.to("productOfferingPrice", "productOfferingPrice"),
                    Link.to("bundledProductOffering", "productOffering"),
                    Link.to("productOfferingRelationship", "productOffering"),
                    Link.to("agreement", "agreement"));

    @Spine
    private String name;

    @Spine
    private String lifecycleStatus;

    @Spine
    private String version;

    @Spine
    private Boolean isBundle;

    @Spine
    private Boolean isSellable;

    @Spine
    private Period validFor;

    ObjectNode document() {
        return document(SHAPE);
    }
}
