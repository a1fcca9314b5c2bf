package org.constancy.web.listening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.kernel.Store;
import org.constancy.listening.Promises;
import org.constancy.web.tmf.TmfResource;

/** {@code /api/v1/promises}: our own, by the rules of TM Forum's. */
@ApplicationScoped
@Path("promises")
public class PromiseResource extends TmfResource {

    @Inject
    private Promises store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
