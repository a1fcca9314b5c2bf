package org.constancy.web.roadmap;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.constancy.roadmap.Plan;
import org.constancy.roadmap.RoadmapStep;
import org.constancy.web.shell.Sheet;

/** A roadmap as CSV, a line a step; its heads are the attributes' names in the API. */
final class RoadmapSheet {

    private static final String[] HEAD = {
        "customer",
        "roadmap",
        "version",
        "step",
        "name",
        "description",
        "target",
        "state",
        "doneDate",
        "reason",
        "need",
        "help"
    };

    private RoadmapSheet() {}

    /** Writes all of it; the stream stays open. */
    static void write(Plan plan, OutputStream to) throws IOException {
        Sheet sheet = new Sheet(to, HEAD);
        int place = 0;
        for (RoadmapStep step : plan.steps()) {
            sheet.row(
                    plan.customer(),
                    plan.name(),
                    plan.version(),
                    ++place,
                    step.name(),
                    step.description(),
                    step.target() == null ? null : step.target().word(),
                    step.state().word(),
                    step.doneAt(),
                    step.reason(),
                    names(step.needs()),
                    names(step.helps()));
        }
        sheet.flush();
    }

    private static String names(List<RoadmapStep.Pointer> pointers) {
        return pointers.stream().map(RoadmapStep.Pointer::name).collect(Collectors.joining("; "));
    }
}
