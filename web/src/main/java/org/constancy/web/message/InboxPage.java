package org.constancy.web.message;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.constancy.customers.Individuals;
import org.constancy.mail.InboundMail;
import org.constancy.mail.Inbox;
import org.constancy.mail.MailOriginals;
import org.constancy.mail.MailView;
import org.constancy.web.catalog.CataloguePicker;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.LazyRows;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Mail of which nobody knows whose it is, with a form to say so for the one that the address names. */
@Named
@ViewScoped
public class InboxPage extends NamedForm {

    private static final String ADDRESS = "messages/index.xhtml";
    private static final int BEGINNING = 160;
    private static final double KILOBYTE = 1_000;
    private static final double MEGABYTE = 1_000_000;

    @Inject
    private Inbox inbox;

    @Inject
    private MailOriginals originals;

    @Inject
    private Individuals individuals;

    @Inject
    private Texts texts;

    private LazyRows<Row> rows;
    private transient List<Row> answers;
    private transient InboundMail mail;
    private transient MailView view;

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

    /** Gives the mail as it came to the browser, to be kept as a file and not to be shown. */
    public void saveOriginal() throws IOException {
        Faces.sendFile(getId() + ".eml", true, out -> originals.write(getId(), out));
    }

    /** As {@link #saveOriginal}, what is attached. */
    public void save(MailView.Attachment attachment) throws IOException {
        Faces.sendFile(attachment.name(), true, out -> originals.attachment(getId(), attachment.place(), out));
    }

    /** What there is of it beside its text. */
    public MailView getView() throws IOException {
        if (view == null) {
            view = originals.view(getId());
        }
        return view;
    }

    /** {@code 40.2 MB} */
    public String size(long bytes) {
        return texts.say(
                bytes < MEGABYTE / 10 ? "size.kb" : "size.mb",
                bytes < MEGABYTE / 10 ? Math.max(0.1, bytes / KILOBYTE) : bytes / MEGABYTE);
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

    /** A row of the table. */
    public record Row(String id, InboundMail mail, String from, String beginning) {}

    /** The oldest first, until the reader turns it round. */
    public LazyRows<Row> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    inbox::page, page -> page.stream().map(this::row).toList());
        }
        return rows;
    }

    /** Answers to invitations that were not taken: who gave them has not said what he believes he has. */
    public List<Row> getAnswers() {
        if (answers == null) {
            answers = inbox.answersNotTaken().stream().map(this::row).toList();
        }
        return answers;
    }

    /** Whether nothing waits, whatever was looked for. */
    public boolean isNone() {
        return inbox.count() == 0;
    }

    private Row row(InboundMail each) {
        String address = each.sender() == null ? texts.get("inbox.nobody") : each.sender();
        return new Row(each.id(), each, each.senderName() == null ? address : each.senderName(), beginning(each));
    }

    /* The first words of a mail. */
    private static String beginning(InboundMail each) {
        String line = each.excerpt().strip().replaceAll("\\s+", " ");
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }
}
