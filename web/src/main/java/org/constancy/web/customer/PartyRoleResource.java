package org.constancy.web.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.customers.PartyRoles;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF669 party role. */
@ApplicationScoped
@Path("partyRoleManagement/v4/partyRole")
public class PartyRoleResource extends TmfResource {

    @Inject
    private PartyRoles store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
