package org.constancy.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.constancy.communications.CadenceRuns;
import org.constancy.schema.sample.SampleRuns;

/** Whether it is still being worked out on which day each customer is due: until it is, nobody can say that none is. */
@Named
@RequestScoped
public class WorkingOut {

    @Inject
    private CadenceRuns runs;

    @Inject
    private SampleRuns sample;

    private Boolean underWay;

    /** Because a policy has changed, or the sample provider is being written. */
    public boolean isUnderWay() {
        if (underWay == null) {
            underWay = runs.underWay() || sample.underWay().isPresent();
        }
        return underWay;
    }
}
