package org.constancy.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.contracts.AgreementSpecifications;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF651 agreement specification. */
@ApplicationScoped
@Path("agreementManagement/v4/agreementSpecification")
public class AgreementSpecificationResource extends TmfResource {

    @Inject
    private AgreementSpecifications store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
