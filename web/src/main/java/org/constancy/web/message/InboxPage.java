package org.constancy.web.message;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.customers.Individuals;
import org.constancy.mail.InboundMail;
import org.constancy.mail.Inbox;
import org.constancy.web.catalog.CataloguePicker;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** Mail of which nobody knows whose it is, with a form to say so for the one that the address names. */
@Named
@ViewScoped
public class InboxPage extends NamedForm {

    private static final String ADDRESS = "messages/index.xhtml";
    private static final int MOST = 100;
    private static final int BEGINNING = 160;

    @Inject
    private Inbox inbox;

    @Inject
    private Individuals individuals;

    @Inject
    private Texts texts;

    private transient List<InboundMail> waiting;
    private transient InboundMail mail;

    @Override
    protected void fill(Entries into) {
        getMail();
    }

    public void assign() {
        inbox.assign(getId(), getEntries().picked("person"));
        done(texts.get("inbox.assigned"), ADDRESS);
    }

    public void dismiss() {
        inbox.dismiss(getId());
        done(texts.get("inbox.dismissed"), ADDRESS);
    }

    /** Persons by a part of their name. */
    public List<Option> persons(String typed) {
        return CataloguePicker.find(individuals, typed);
    }

    public InboundMail getMail() {
        if (mail == null) {
            mail = inbox.get(getId());
        }
        return mail;
    }

    /** The oldest first, at most a hundred. */
    public List<InboundMail> getWaiting() {
        if (waiting == null) {
            waiting = inbox.open(0, MOST).rows();
        }
        return waiting;
    }

    /** The first words of a mail. */
    public String beginning(InboundMail each) {
        String line = each.excerpt().strip().replaceAll("\\s+", " ");
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }
}
