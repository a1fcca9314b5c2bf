package org.constancy.web.listening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.kernel.Store;
import org.constancy.listening.Needs;
import org.constancy.web.tmf.TmfResource;

/** {@code /api/v1/needs}: our own, by the rules of TM Forum's. */
@ApplicationScoped
@Path("needs")
public class NeedResource extends TmfResource {

    @Inject
    private Needs store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
