package org.constancy.web.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.kernel.Store;
import org.constancy.messages.Messages;
import org.constancy.web.tmf.TmfResource;

/** TMF681 communication message. */
@ApplicationScoped
@Path("communicationManagement/v4/communicationMessage")
public class CommunicationMessageResource extends TmfResource {

    @Inject
    private Messages store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
