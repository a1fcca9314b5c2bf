package org.constancy.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.kernel.Store;
import org.constancy.library.Shares;
import org.constancy.web.tmf.TmfResource;

/** {@code /api/v1/shares}: our own, by the rules of TM Forum's. */
@ApplicationScoped
@Path("shares")
public class ShareResource extends TmfResource {

    @Inject
    private Shares store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
