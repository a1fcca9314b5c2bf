package org.constancy.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.mail.MailDesk;
import org.constancy.mail.MailServer;
import org.constancy.mail.MailSigner;
import org.constancy.mail.MailboxStanding;
import org.constancy.mail.TestMail;
import org.constancy.messages.Sender;
import org.constancy.messages.Suppression;
import org.constancy.messages.Suppressions;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Form;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** Where mail goes out and comes in, how that goes, and a mail to try it. */
@Named
@ViewScoped
public class MailPage extends Form {

    private static final String ADDRESS = "administration/mail.xhtml";
    private static final int MOST = 100;

    @Inject
    private MailServer server;

    @Inject
    private MailSigner signer;

    @Inject
    private Sender sender;

    @Inject
    private MailDesk desk;

    @Inject
    private Suppressions suppressions;

    @Inject
    private TestMail test;

    @Inject
    private Texts texts;

    private transient List<MailboxStanding> mailboxes;

    @Override
    protected void fill(Entries into) {}

    /** Sends it at once; what the server says against it is shown. */
    public void send() {
        test.send(getEntries().text("to"));
        done(texts.get("mail.test.sent"), ADDRESS);
    }

    /** Looks into a mailbox now; what is found is there when the page is opened again. */
    public void look(String mailbox) {
        desk.lookNow(mailbox);
        done(texts.get("mail.looking"), ADDRESS);
    }

    public void pause(String mailbox) {
        desk.pause(mailbox);
        kept(ADDRESS);
    }

    public void goOn(String mailbox) {
        desk.goOn(mailbox);
        kept(ADDRESS);
    }

    public void lift(String address) {
        suppressions.lift(address);
        kept(ADDRESS);
    }

    /** Without its password; {@code null} where none is set up. */
    public String getServer() {
        return server.shown();
    }

    /** What is missing to send mail, {@code null} where nothing is. */
    public String getLacks() {
        if (!server.isSetUp()) {
            return texts.get("mail.lacks.server");
        }
        return server.lacks() != null && server.shown() != null ? texts.get("mail.lacks.sender") : server.lacks();
    }

    public boolean isSigned() {
        return signer.signs();
    }

    public String getFrom() {
        return sender.address();
    }

    public List<MailboxStanding> getMailboxes() {
        if (mailboxes == null) {
            mailboxes = desk.standings();
        }
        return mailboxes;
    }

    /** The latest, at most a hundred. */
    public List<Suppression> getSuppressed() {
        return suppressions.latest(MOST);
    }
}
