package org.constancy.web.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constancy.roadmap.Plan;
import org.constancy.roadmap.PlannedAnswer;
import org.constancy.roadmap.Roadmaps;

/** The roadmaps of a customer beside his page, and the steps that answer a need beside the need. */
@Named
@RequestScoped
public class CustomerRoadmaps {

    private static final int SHOWN = 5;

    @Inject
    private Roadmaps roadmaps;

    private final Map<String, List<Plan>> known = new HashMap<>();
    private final Map<String, List<PlannedAnswer>> answers = new HashMap<>();

    public List<Plan> of(String customerId) {
        return known.computeIfAbsent(customerId, id -> roadmaps.ofCustomer(id, SHOWN));
    }

    public List<PlannedAnswer> answering(String needId) {
        return answers.computeIfAbsent(needId, roadmaps::answering);
    }
}
