package org.constancy.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * The mail servers that every product of the tests is told of. They are there while a test has started them, and away for all
 * others.
 */
final class Post {

    static final String FROM = "care@nordlicht.example";
    static final String PASSWORD = "a-secret-of-the-mailbox";

    /** {@code -Dconstancy.smtp.port} and {@code .imap.port} name those of a server which is already there. */
    static final int SMTP = Integer.getInteger("constancy.smtp.port", Ports.kept());

    static final int IMAP = Integer.getInteger("constancy.imap.port", Ports.kept());

    private static final String HERE = "127.0.0.1";

    private Post() {}

    /** What a product must know to use them. */
    static void tell(Server server) {
        server.with("CONSTANCY_SMTP_URL", "smtp://" + HERE + ":" + SMTP);
        server.with("CONSTANCY_IMAP_URL", "imap://care:" + PASSWORD + "@" + HERE + ":" + IMAP);
        server.with("CONSTANCY_MAIL_FROM", "Nordlicht Care <" + FROM + ">");
        server.with("CONSTANCY_MAIL_EVERY", "PT1S");
        server.with("CONSTANCY_MAIL_PLUS", "true");
        server.with("CONSTANCY_MAIL_LINKS", "https://constancy.example");
    }

    /** A real server, started, with the mailbox that answers come to. */
    static GreenMail start() {
        GreenMail mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(SMTP, HERE, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(IMAP, HERE, ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        mail.setUser(FROM, "care", PASSWORD);
        return mail;
    }
}
