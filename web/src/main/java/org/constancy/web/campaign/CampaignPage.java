package org.constancy.web.campaign;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.constancy.campaigns.CampaignFigures;
import org.constancy.campaigns.CampaignPeople;
import org.constancy.campaigns.CampaignPerson;
import org.constancy.campaigns.CampaignRun;
import org.constancy.campaigns.CampaignState;
import org.constancy.campaigns.Campaigns;
import org.constancy.campaigns.Outcome;
import org.constancy.kernel.Page;
import org.constancy.kernel.Store;
import org.constancy.web.shell.ResourcePage;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One campaign: who gets it, who does not and why, how far it is, and what became of it at each. */
@Named
@ViewScoped
public class CampaignPage extends ResourcePage {

    private static final String ADDRESS = "messages/campaign.xhtml?id=%s";
    private static final int STEP = 50;
    private static final Map<String, List<CampaignPerson.State>> SHOWN = Map.of(
            "gets", List.of(CampaignPerson.State.LISTED, CampaignPerson.State.WRITTEN),
            "not", List.of(CampaignPerson.State.EXCLUDED, CampaignPerson.State.LEFT_OUT, CampaignPerson.State.FAILED));

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignPeople people;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private String show;
    private String after;
    private CampaignState seen;
    private transient CampaignRun run;
    private transient CampaignFigures figures;
    private transient Page<Outcome> page;

    @Override
    protected Store<?> store() {
        return campaigns;
    }

    @Override
    public void open() {
        super.open();
        seen = getState();
    }

    /** Looks again; when it is somewhere else, the whole page is shown anew. */
    public void look() {
        super.open();
        run = null;
        figures = null;
        if (getState() != seen) {
            Faces.redirect(ADDRESS, getId());
        }
    }

    public CampaignState getState() {
        return CampaignState.read(getDocument().path("state").asText());
    }

    /** Whether it changes by itself. */
    public boolean isUnderWay() {
        return getState() == CampaignState.PREVIEWING
                || getState() == CampaignState.RUNNING
                || getState() == CampaignState.STOPPED && getRun().step() == CampaignRun.Step.TAKE_BACK;
    }

    public void move(CampaignState to) {
        campaigns.move(getId(), null, to);
        toasts.done(texts.get("campaign.now." + to.word()));
        Faces.redirect(ADDRESS, getId());
    }

    public void delete() {
        campaigns.delete(getId(), getRevision());
        toasts.done(texts.get("action.deleted"));
        Faces.redirect("messages/campaigns.xhtml");
    }

    public CampaignRun getRun() {
        if (run == null) {
            run = campaigns.progress(getId());
        }
        return run;
    }

    public CampaignFigures getFigures() {
        if (figures == null) {
            figures = people.figures(getId());
        }
        return figures;
    }

    public List<Outcome> getPeople() {
        if (page == null) {
            page = people.page(getId(), SHOWN.getOrDefault(getShow(), List.of()), after, STEP);
        }
        return page.rows();
    }

    /** Where the next page begins; {@code null} on the last one. */
    public String getNext() {
        getPeople();
        return page.next();
    }

    /** {@code all}, {@code gets} or {@code not}. */
    public String getShow() {
        return show == null ? "all" : show;
    }

    public void setShow(String show) {
        this.show = show != null && SHOWN.containsKey(show) ? show : null;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
