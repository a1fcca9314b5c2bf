package org.constancy.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.Session;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSessionsTest {

    @ParameterizedTest
    @CsvSource({
        "mail.host,mail.example,true,,true",
        "mail.smtp.host,mail.example,true,true,true",
        "mail.host,mail.example,true,false,",
        "mail.host,mail.example,false,,",
        "mail.host,127.0.0.1,true,,"
    })
    void whoSignsInElsewhereDoesSoOverTlsUnlessTheAdministratorSaysOtherwise(
            String name, String host, String signsIn, String offered, String required) {
        Properties given = new Properties();
        given.setProperty(name, host);
        given.setProperty("mail.smtp.auth", signsIn);
        if (offered != null) {
            given.setProperty("mail.smtp.starttls.enable", offered);
        }
        Session session = MailSessions.bounded(Session.getInstance(given));
        assertEquals(required, session.getProperty("mail.smtp.starttls.required"));
    }
}
