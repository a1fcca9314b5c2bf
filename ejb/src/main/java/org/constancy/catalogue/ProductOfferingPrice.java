package org.constancy.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF620 product offering price: recurring, by use, or once, in one currency. */
@Entity
@Table(name = "product_offering_price")
public class ProductOfferingPrice extends Aggregate {

    static final Shape<ProductOfferingPrice> SHAPE = Shape.of(
                    "TMF620", "productCatalogManagement/v4", "productOfferingPrice", ProductOfferingPrice.class)
            .linked(
                    Link.to("bundledPopRelationship", "productOfferingPrice"),
                    Link.to("popRelationship", "productOfferingPrice"));

    @Spine
    private String name;

    @Spine
    private String lifecycleStatus;

    @Spine
    private String version;

    @Spine
    private String priceType;

    @Spine
    private Boolean isBundle;

    @Spine
    private Period validFor;

    ObjectNode document() {
        return document(SHAPE);
    }
}
