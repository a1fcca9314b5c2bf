package org.constancy.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;

/** Sessions of Jakarta Mail for a server. Every wait has an end, and a server's certificate must bear its name. */
final class MailSessions {

    private static final String SECONDS_10 = "10000";
    private static final String SECONDS_60 = "60000";

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
        is.setProperty("mail.mime.address.strict", "false");
        return server.user() == null ? Session.getInstance(is) : Session.getInstance(is, authenticator(server));
    }

    private static Authenticator authenticator(MailUrl server) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), server.password() == null ? "" : server.password());
            }
        };
    }
}
