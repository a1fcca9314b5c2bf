package org.constancy.campaigns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/** The segments. One that a campaign uses stays; an offering that is not here is refused with {@code segment.offering}. */
@Stateless
public class Segments extends Store<Segment> {

    public Segments() {
        super(Segment.SHAPE, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CATALOGUE_MANAGER);
    }

    @Override
    protected void decide(Segment segment, ObjectNode before, ObjectNode after) {
        SegmentFilter.of(after);
        for (JsonNode offering : after.path("offering")) {
            if (!offering.path("href").asText().startsWith(Stored.HERE)) {
                throw Refusal.conflict(
                        "segment.offering",
                        "This offering is not here, so nobody holds it.",
                        "offering: " + offering.path("id").asText());
            }
        }
    }
}
