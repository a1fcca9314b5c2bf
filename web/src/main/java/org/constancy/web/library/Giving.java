package org.constancy.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.customers.ContactPerson;
import org.constancy.kernel.Caller;
import org.constancy.library.HelpfulItems;
import org.constancy.library.Shares;
import org.constancy.library.Suggestion;
import org.constancy.web.customer.People;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** What of the library helps with the need of the page, and giving it in two clicks: to whom, and how. */
@Named
@RequestScoped
public class Giving {

    @Inject
    private HelpfulItems helpful;

    @Inject
    private Shares shares;

    @Inject
    private People people;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private List<Suggestion> found;

    /** The five most helpful. */
    public List<Suggestion> forNeed(String needId) {
        if (found == null) {
            found = Caller.current().mayRead("libraryItems") ? helpful.forNeed(needId) : List.of();
        }
        return found;
    }

    /** To whom: the people of the customer. */
    public List<ContactPerson> people(String customerId) {
        return people.of(customerId);
    }

    /** Writes down that it was given; comes back to the need. */
    public void give(String itemId, String personId, String channel, String needId) {
        shares.share(itemId, personId, channel, needId);
        toasts.done(texts.get("library.given.now"));
        Faces.redirect("listening/needs.xhtml?whose=team&show=all&id=%s", needId);
    }
}
