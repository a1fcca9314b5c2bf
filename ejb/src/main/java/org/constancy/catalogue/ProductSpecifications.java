package org.constancy.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;

/** All product specifications. */
@Stateless
public class ProductSpecifications extends CatalogueStore<ProductSpecification> {

    public ProductSpecifications() {
        super(ProductSpecification.SHAPE);
    }

    @Override
    protected void supply(ObjectNode document) {
        super.supply(document);
        supplyNotBundle(document);
    }
}
