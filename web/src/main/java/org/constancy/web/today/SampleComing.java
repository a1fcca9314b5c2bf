package org.constancy.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.constancy.schema.sample.SampleProgress;
import org.constancy.schema.sample.SampleRuns;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Whether the sample provider is on its way: until it is whole, Today would show customers without their agreements. */
@Named
@ViewScoped
public class SampleComing implements Serializable {

    private static final SampleProgress ALL = new SampleProgress(1, 1);

    @Inject
    private SampleRuns runs;

    private Boolean coming;

    /** Whether it was when the page was opened. */
    public boolean isComing() {
        if (coming == null) {
            coming = runs.underWay().isPresent();
        }
        return coming;
    }

    /** How far it is by now. */
    public SampleProgress getProgress() {
        return runs.underWay().orElse(ALL);
    }

    /** Opens the page anew when all of it is there. */
    public void look() {
        if (runs.underWay().isEmpty()) {
            Faces.refreshWithQueryString();
        }
    }
}
