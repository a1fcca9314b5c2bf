package org.constancy.web.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.constancy.communications.Interactions;
import org.constancy.kernel.Store;
import org.constancy.web.tmf.TmfResource;

/** TMF683 party interaction. The product supplies what the specification asks for beyond this (RULES 6). */
@ApplicationScoped
@Path("partyInteraction/v4/partyInteraction")
public class PartyInteractionResource extends TmfResource {

    private static final Set<String> MANDATORY = Set.of("channel", "direction", "reason");

    @Inject
    private Interactions store;

    @Override
    protected Store<?> store() {
        return store;
    }

    @Override
    protected Set<String> mandatory() {
        return MANDATORY;
    }
}
