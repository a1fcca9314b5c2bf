package org.constancy.campaigns;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** A filter over the people of customers, kept by name. It holds no people: who is in it is found out when it is used. */
@Entity
@Table(name = "campaign_segment")
public class Segment extends Aggregate {

    static final Shape<Segment> SHAPE =
            Shape.own("segments", "segment", Segment.class).linked(Link.to("offering", "productOffering"));

    @Spine
    private String name;

    SegmentFilter filter() {
        return SegmentFilter.of(document(SHAPE));
    }
}
