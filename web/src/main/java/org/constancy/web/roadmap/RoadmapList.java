package org.constancy.web.roadmap;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.constancy.kernel.Stored;
import org.constancy.roadmap.Plan;
import org.constancy.roadmap.RoadmapState;
import org.constancy.roadmap.Roadmaps;
import org.constancy.web.shell.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** All roadmaps: what is next first. */
@Named
@ViewScoped
public class RoadmapList implements Serializable {

    @Inject
    private Roadmaps roadmaps;

    private String show = "all";
    private LazyRows<Row> rows;

    /** A row of the table. */
    public record Row(String id, Plan plan) {}

    public LazyRows<Row> getRows() {
        if (rows == null) {
            Condition[] which = show.equals("all")
                    ? new Condition[0]
                    : new Condition[] {new Condition("state", Operator.EQ, List.of(show))};
            rows = LazyRows.of(roadmaps::page, RoadmapList::rows, which).orderedBy("nextDate", false);
        }
        return rows;
    }

    private static List<Row> rows(List<Stored> stored) {
        return stored.stream()
                .map(each -> new Row(each.id(), Plan.brief(each.document())))
                .toList();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        boolean state = RoadmapState.DRAFT.word().equals(show)
                || RoadmapState.AGREED.word().equals(show);
        this.show = state ? show : "all";
    }
}
