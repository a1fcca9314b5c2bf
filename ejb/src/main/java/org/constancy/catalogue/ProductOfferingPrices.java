package org.constancy.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;

/** All prices. */
@Stateless
public class ProductOfferingPrices extends CatalogueStore<ProductOfferingPrice> {

    public ProductOfferingPrices() {
        super(ProductOfferingPrice.SHAPE);
    }

    @Override
    protected void supply(ObjectNode document) {
        super.supply(document);
        supplyNotBundle(document);
    }
}
