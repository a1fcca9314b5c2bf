package org.constancy.web.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.customers.Individuals;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF632 individual. */
@ApplicationScoped
@Path("party/v4/individual")
public class IndividualResource extends TmfResource {

    @Inject
    private Individuals store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
