package org.constancy.web.access;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.constancy.administration.Place;
import org.constancy.administration.Teams;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Form;
import org.omnifaces.cdi.ViewScoped;

/** When a member of staff is away himself, and who sees his customers meanwhile. Three empty fields take it back. */
@Named
@ViewScoped
public class Absence extends Form {

    @Inject
    private Teams teams;

    @Inject
    private Visitor visitor;

    @Override
    protected void fill(Entries into) {
        Place place = teams.place(visitor.getMember().name());
        into.put("from", place.absentFrom());
        into.put("until", place.absentUntil());
        into.put("cover", place.cover());
    }

    public void save() {
        Entries entries = getEntries();
        teams.away(visitor.getMember().name(), entries.day("from"), entries.day("until"), entries.text("cover"));
        kept("profile.xhtml");
    }
}
