package org.constancy.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.kernel.Store;
import org.constancy.meetings.Meetings;
import org.constancy.web.tmf.TmfResource;

/** {@code /api/v1/meetings}: our own, by the rules of TM Forum's. Writing one invites, PATCH tells those who are invited. */
@ApplicationScoped
@Path("meetings")
public class MeetingResource extends TmfResource {

    @Inject
    private Meetings store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
