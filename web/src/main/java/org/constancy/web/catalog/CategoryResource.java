package org.constancy.web.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.catalogue.Categories;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF620 category. */
@ApplicationScoped
@Path("productCatalogManagement/v4/category")
public class CategoryResource extends TmfResource {

    @Inject
    private Categories store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
