package org.constancy.campaigns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** One text for many: whom it is for, what it says, by which channel, and how many go out at once. */
@Entity
@Table(name = "campaign")
public class Campaign extends Aggregate {

    static final Shape<Campaign> SHAPE = Shape.own("campaigns", "campaign", Campaign.class)
            .state("state", "StateChangeEvent")
            .linked(Link.to("segment", "segment"));

    @Spine
    private String name;

    @Spine
    private String state;

    @Spine
    private String channel;

    @Spine
    private Instant startDate;

    @Spine
    private Long waveSize;

    @Spine
    private Long wavePause;

    private String segmentId;

    private String templateId;

    @Transient
    private CampaignState from;

    /** Notes whence it goes, until it is written. */
    void goes(CampaignState whence) {
        from = whence;
    }

    /** Where it was before this change. */
    CampaignState from() {
        return from;
    }

    void understand(JsonNode document) {
        segmentId = document.path("segment").path("id").textValue();
        templateId = document.path("template").path("id").textValue();
    }

    CampaignState state() {
        return CampaignState.read(state);
    }

    String name() {
        return name;
    }

    String channel() {
        return channel;
    }

    /** Not before; {@code null} is at once. */
    Instant start() {
        return startDate;
    }

    /** So many messages at once. */
    int waveSize() {
        return waveSize.intValue();
    }

    /** So long between two waves. */
    Duration wavePause() {
        return Duration.ofMinutes(wavePause);
    }

    String segmentId() {
        return segmentId;
    }

    String templateId() {
        return templateId;
    }

    ObjectNode document() {
        return document(SHAPE);
    }
}
