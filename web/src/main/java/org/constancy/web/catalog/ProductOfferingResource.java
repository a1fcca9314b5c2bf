package org.constancy.web.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF620 product offering. */
@ApplicationScoped
@Path("productCatalogManagement/v4/productOffering")
public class ProductOfferingResource extends TmfResource {

    @Inject
    private ProductOfferings store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
