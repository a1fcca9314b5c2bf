package org.constancy.web.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.catalogue.ProductSpecifications;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF620 product specification. */
@ApplicationScoped
@Path("productCatalogManagement/v4/productSpecification")
public class ProductSpecificationResource extends TmfResource {

    @Inject
    private ProductSpecifications store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
