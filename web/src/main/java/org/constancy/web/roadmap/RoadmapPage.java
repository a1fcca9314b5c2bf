package org.constancy.web.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.constancy.kernel.Store;
import org.constancy.listening.Needs;
import org.constancy.roadmap.Plan;
import org.constancy.roadmap.Roadmaps;
import org.constancy.roadmap.StepState;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.ResourcePage;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One roadmap: as it stands, or as it was agreed in a version that the address names. */
@Named
@ViewScoped
public class RoadmapPage extends ResourcePage {

    static final String ADDRESS = "roadmaps/roadmap.xhtml?id=%s";

    private static final int MOST = 50;

    @Inject
    private Roadmaps roadmaps;

    @Inject
    private Needs needs;

    @Inject
    private Reader reader;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private Long version;
    private transient Plan plan;
    private transient List<Plan> versions;

    @Override
    protected Store<?> store() {
        return roadmaps;
    }

    public Plan getPlan() {
        if (plan == null) {
            plan = roadmaps.plan(getId(), version);
        }
        return plan;
    }

    /** What was agreed, the latest first. */
    public List<Plan> getVersions() {
        if (versions == null) {
            versions = roadmaps.versions(getId()).stream().map(Plan::brief).toList();
        }
        return versions;
    }

    /** Needs of the customer whose words hold what was typed. */
    public List<Option> needs(String typed) {
        String customer = getPlan().customerId();
        return customer == null
                ? List.of()
                : needs.ofCustomer(customer, MOST).stream()
                        .filter(each -> each.words()
                                .toLowerCase(reader.getLocale())
                                .contains(typed.strip().toLowerCase(reader.getLocale())))
                        .map(each -> new Option(each.id(), each.words()))
                        .toList();
    }

    /** A step is begun. */
    public void begin(String stepId) {
        move(stepId, StepState.IN_PROGRESS);
    }

    /** A step is done. */
    public void finish(String stepId) {
        move(stepId, StepState.DONE);
    }

    private void move(String stepId, StepState to) {
        roadmaps.change(getId(), null, roadmap -> {
            for (JsonNode each : roadmap.path("step")) {
                if (each.path("id").asText().equals(stepId)) {
                    ((ObjectNode) each).put("state", to.word());
                }
            }
            return roadmap;
        });
        toasts.done(texts.get("action.kept"));
        Faces.redirect(ADDRESS, getId());
    }

    /** Takes it back, while nobody has agreed to it. */
    public void delete() {
        roadmaps.delete(getId(), getRevision());
        toasts.done(texts.get("action.deleted"));
        Faces.redirect("roadmaps/index.xhtml");
    }

    /** Sends it as PDF, in the reader's language. */
    public void paper() throws IOException {
        Faces.sendFile("roadmap.pdf", true, out -> RoadmapPaper.write(getPlan(), reader.getLocale(), out));
    }

    /** Sends its steps as CSV. */
    public void sheet() throws IOException {
        Faces.sendFile("roadmap.csv", true, out -> RoadmapSheet.write(getPlan(), out));
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
