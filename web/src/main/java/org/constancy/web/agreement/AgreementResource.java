package org.constancy.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.contracts.Agreements;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF651 agreement. */
@ApplicationScoped
@Path("agreementManagement/v4/agreement")
public class AgreementResource extends TmfResource {

    @Inject
    private Agreements store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
