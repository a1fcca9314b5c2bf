package org.constancy.web.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.customers.Organizations;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF632 organization. */
@ApplicationScoped
@Path("party/v4/organization")
public class OrganizationResource extends TmfResource {

    @Inject
    private Organizations store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
