package org.constancy.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.administration.Place;
import org.constancy.administration.Teams;
import org.constancy.kernel.Refusal;
import org.constancy.web.customer.Owners;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.omnifaces.cdi.ViewScoped;

/** When somebody of the reader's team is away, and who sees his customers meanwhile. Three empty fields take it back. */
@Named
@ViewScoped
public class AwayForm extends NamedForm {

    @Inject
    private Teams teams;

    @Inject
    private TodayTeam team;

    @Inject
    private Owners owners;

    /** 404 where he is not of the reader's team. */
    @Override
    protected void fill(Entries into) {
        if (!team.has(getId())) {
            throw Refusal.notFound("staffPlace", getId());
        }
        Place place = teams.place(getId());
        into.put("from", place.absentFrom());
        into.put("until", place.absentUntil());
        into.put("cover", place.cover());
    }

    public void save() {
        teams.away(
                getId(),
                getEntries().day("from"),
                getEntries().day("until"),
                getEntries().text("cover"));
        kept("today.xhtml?whose=team");
    }

    /** Who may cover for him. */
    public List<Option> getColleagues() {
        return owners.getChoices().stream()
                .filter(each -> !each.value().equals(getId()))
                .toList();
    }
}
