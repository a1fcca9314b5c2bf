package org.constancy.web.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.catalogue.Catalogs;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF620 catalog. */
@ApplicationScoped
@Path("productCatalogManagement/v4/catalog")
public class CatalogResource extends TmfResource {

    @Inject
    private Catalogs store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
