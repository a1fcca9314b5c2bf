package org.constancy.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constancy.customers.ContactPerson;
import org.constancy.kernel.Caller;
import org.constancy.library.Held;
import org.constancy.library.Helpful;
import org.constancy.library.HelpfulItems;
import org.constancy.library.Shares;
import org.constancy.web.customer.People;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** What of the library helps with the need or the customer of the page, and giving it in two clicks: to whom, and how. */
@Named
@RequestScoped
public class Giving {

    private static final int SHOWN = 8;

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

    private final Map<String, List<Helpful>> found = new HashMap<>();
    private final Map<String, List<Held>> held = new HashMap<>();

    /** The five most helpful with a need. */
    public List<Helpful> forNeed(String needId) {
        return found.computeIfAbsent(
                "need " + needId,
                key -> mayRead()
                        ? helpful.forNeed(needId).stream()
                                .map(each -> new Helpful(needId, each))
                                .toList()
                        : List.of());
    }

    /** The five most helpful with what a customer still waits for. */
    public List<Helpful> forCustomer(String customerId) {
        return found.computeIfAbsent(
                "customer " + customerId, key -> mayRead() ? helpful.forCustomer(customerId) : List.of());
    }

    /** What a customer was given lately. */
    public List<Held> held(String customerId) {
        return held.computeIfAbsent(customerId, id -> shares.ofCustomer(id, SHOWN));
    }

    /** To whom: the people of the customer. */
    public List<ContactPerson> people(String customerId) {
        return people.of(customerId);
    }

    /**
     * Sends it, or writes down that it was given otherwise; comes back to the page.
     *
     * @param channel {@code mail}, {@code hand} or {@code link}
     * @param back the page's address
     */
    public void give(Helpful what, String personId, String channel, String back) {
        String item = what.item().itemId();
        if (channel.equals("mail")) {
            shares.send(item, personId, what.needId());
        } else {
            shares.share(item, personId, channel, what.needId());
        }
        back(channel.equals("mail") ? "library.sent.now" : "library.given.now", back);
    }

    /** Keeps whether it helped; comes back to the page. */
    public void helped(String shareId, boolean whether, String back) {
        shares.change(shareId, null, share -> share.put("helped", whether));
        back("action.kept", back);
    }

    private void back(String said, String address) {
        toasts.done(texts.get(said));
        Faces.redirect(address);
    }

    private static boolean mayRead() {
        return Caller.current().mayRead("libraryItems");
    }
}
