package org.constancy.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.catalogue.Lifecycle;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** Where an offering may go from here, as buttons. */
@Named
@RequestScoped
public class OfferingMoves {

    @Inject
    private OfferingPage page;

    @Inject
    private ProductOfferings offerings;

    @Inject
    private CatalogueWords words;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    /** The step that a person would take first: the launch where nothing is missing; {@code null} where it is behind. */
    public Lifecycle getMain() {
        boolean launch =
                next().contains(Lifecycle.LAUNCHED) && page.getReadiness().ready();
        return launch
                ? Lifecycle.LAUNCHED
                : next().stream()
                        .filter(to -> to.ordinal() < Lifecycle.LAUNCHED.ordinal())
                        .findFirst()
                        .orElse(null);
    }

    /** The other steps from which there is a way on. */
    public List<Lifecycle> getOthers() {
        return next().stream().filter(to -> to != getMain() && !ends(to)).toList();
    }

    /** The steps from which there is none: asked about first. */
    public List<Lifecycle> getFinals() {
        return next().stream().filter(to -> to != getMain() && ends(to)).toList();
    }

    public void move(Lifecycle to) {
        offerings.change(page.getId(), page.getRevision(), offering -> offering.put("lifecycleStatus", to.word()));
        toasts.done(texts.say("catalogue.moved", page.getName(), words.state(to.word())));
        Faces.redirect("catalogue/offering.xhtml?id=%s", page.getId());
    }

    public void delete() {
        offerings.delete(page.getId(), page.getRevision());
        toasts.done(texts.get("action.deleted"));
        Faces.redirect("catalogue/index.xhtml");
    }

    private List<Lifecycle> next() {
        return Lifecycle.of(page.getState()).next();
    }

    private static boolean ends(Lifecycle state) {
        return state.next().isEmpty();
    }
}
