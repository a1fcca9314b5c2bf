package org.constancy.web.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.customers.Customers;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF629 customer. */
@ApplicationScoped
@Path("customerManagement/v4/customer")
public class CustomerResource extends TmfResource {

    @Inject
    private Customers store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
