package org.constancy.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.constancy.messages.Sender;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server that takes our mail: {@code CONSTANCY_SMTP_URL}, else the mail session that {@code CONSTANCY_MAIL_SESSION} names. */
@ApplicationScoped
public class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class.getName());

    @Inject
    @ConfigProperty(name = "constancy.smtp.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "constancy.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "constancy.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "constancy.mail.session")
    private Optional<String> resource;

    @Inject
    private Sender sender;

    private Session session;
    private String shown;
    private String lacks;

    @PostConstruct
    void begin() {
        try {
            if (url.isPresent()) {
                MailUrl server = withSignIn(MailUrl.parse(url.get()));
                session = MailSessions.of(server);
                shown = server.shown();
            } else if (resource.isPresent()) {
                session = MailSessions.bounded(InitialContext.doLookup(resource.get()));
                shown = resource.get();
            }
            lacks = session == null
                    ? "No mail server is set up."
                    : sender.address() == null ? "No sender is set up." : null;
        } catch (IllegalArgumentException | NamingException e) {
            lacks = "The mail server cannot be used: " + e.getMessage();
            LOG.log(Level.WARNING, lacks);
        }
    }

    /** Whether the settings name a server at all. */
    public boolean isSetUp() {
        return url.isPresent() || resource.isPresent();
    }

    /** What is missing to send mail, as a sentence; {@code null} where nothing is. */
    public String lacks() {
        return lacks;
    }

    /** Which server it is, without its password; {@code null} where none is set up. */
    public String shown() {
        return shown;
    }

    Session session() {
        return session;
    }

    /** Hands a mail over to the server; when it returns, the server has it. */
    void send(MimeMessage mail) throws MessagingException {
        Transport transport = session.getTransport();
        try {
            connect(transport);
            transport.sendMessage(mail, mail.getAllRecipients());
        } finally {
            hangUp(transport);
        }
    }

    private static void connect(Transport transport) throws MessagingException {
        try {
            transport.connect();
        } catch (AuthenticationFailedException e) {
            throw e;
        } catch (MessagingException e) {
            throw new MailServerAway(e);
        }
    }

    /** What the server has taken it has: a goodbye that goes wrong must not send the mail a second time. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server did not say goodbye", e);
        }
    }

    /** User and password may stand beside the address, so that it can be shown to anybody. */
    private MailUrl withSignIn(MailUrl server) {
        return user.isEmpty()
                ? server
                : new MailUrl(
                        server.protocol(),
                        server.security() == MailUrl.Security.OFFERED ? MailUrl.Security.STARTTLS : server.security(),
                        server.host(),
                        server.port(),
                        user.get(),
                        password.orElse(server.password()),
                        server.folder());
    }
}
