package org.constancy.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.List;
import java.util.Properties;

/** Sessions of Jakarta Mail for a server. Every wait has an end, and a server's certificate must bear its name. */
final class MailSessions {

    private static final String SECONDS_10 = "10000";
    private static final String SECONDS_60 = "60000";
    private static final String MEGABYTE = "1048576";

    private MailSessions() {}

    static Session of(MailUrl server) {
        String p = "mail." + server.protocol() + ".";
        Properties is = new Properties();
        is.setProperty("mail.transport.protocol", "smtp");
        is.setProperty("mail.store.protocol", "imap");
        is.setProperty(p + "host", server.host());
        is.setProperty(p + "port", Integer.toString(server.port()));
        is.setProperty(p + "connectiontimeout", SECONDS_10);
        is.setProperty(p + "timeout", SECONDS_60);
        is.setProperty(p + "writetimeout", SECONDS_60);
        is.setProperty(p + "ssl.checkserveridentity", "true");
        is.setProperty(p + "ssl.enable", Boolean.toString(server.security() == MailUrl.Security.TLS));
        is.setProperty(p + "starttls.enable", "true");
        is.setProperty(p + "starttls.required", Boolean.toString(server.security() == MailUrl.Security.STARTTLS));
        is.setProperty(p + "auth", Boolean.toString(server.user() != null));
        is.setProperty("mail.smtp.sendpartial", "false");
        is.setProperty("mail.imap.partialfetch", "true");
        is.setProperty("mail.imap.fetchsize", MEGABYTE);
        is.setProperty("mail.mime.address.strict", "false");
        return Session.getInstance(is, new SignIn(server));
    }

    /**
     * An administrator's session, in which every wait has an end, a server's certificate must bear its name, and who signs in at
     * another machine does so over TLS, where he has not said otherwise.
     */
    static Session bounded(Session given) {
        for (String protocol : List.of("smtp", "smtps")) {
            String p = "mail." + protocol + ".";
            given.getProperties().putIfAbsent(p + "connectiontimeout", SECONDS_10);
            given.getProperties().putIfAbsent(p + "timeout", SECONDS_60);
            given.getProperties().putIfAbsent(p + "writetimeout", SECONDS_60);
            given.getProperties().putIfAbsent(p + "ssl.checkserveridentity", "true");
        }
        given.getProperties().putIfAbsent("mail.mime.address.strict", "false");
        if (signsInElsewhere(given) && !"false".equals(given.getProperty("mail.smtp.starttls.enable"))) {
            given.getProperties().putIfAbsent("mail.smtp.starttls.required", "true");
        }
        return given;
    }

    private static boolean signsInElsewhere(Session given) {
        String own = given.getProperty("mail.smtp.host");
        String host = own == null ? given.getProperty("mail.host") : own;
        return Boolean.parseBoolean(given.getProperty("mail.smtp.auth")) && host != null && !MailUrl.isHere(host);
    }

    /**
     * Also where nobody signs in: a session looks for its {@code META-INF/jakarta.default.address.map} beside this class. Without
     * one it looks beside its own, where Payara Server hides it, and warns each time.
     */
    private static final class SignIn extends Authenticator {

        private final MailUrl server;

        SignIn(MailUrl server) {
            this.server = server;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return server.user() == null
                    ? null
                    : new PasswordAuthentication(server.user(), server.password() == null ? "" : server.password());
        }
    }
}
