package org.constancy.web.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.campaigns.Segments;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** {@code /api/v1/segments}: our own, by the rules of TM Forum's. */
@ApplicationScoped
@Path("segments")
public class SegmentResource extends TmfResource {

    @Inject
    private Segments store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
