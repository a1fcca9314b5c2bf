package org.constancy.web.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.catalogue.ProductOfferingPrices;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF620 product offering price. */
@ApplicationScoped
@Path("productCatalogManagement/v4/productOfferingPrice")
public class ProductOfferingPriceResource extends TmfResource {

    @Inject
    private ProductOfferingPrices store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
