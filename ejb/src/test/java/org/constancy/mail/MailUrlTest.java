package org.constancy.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailUrlTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example,smtp,OFFERED,25,,,",
        "smtp://ada@mail.example,smtp,STARTTLS,25,ada,,",
        "smtp://ada:x@localhost,smtp,OFFERED,25,ada,x,",
        "smtp+starttls://ada:x@mail.example,smtp,STARTTLS,587,ada,x,",
        "smtps://ada%40x:p%3A%2Fw+1@mail.example,smtp,TLS,465,ada@x,p:/w+1,",
        "imaps://ada:x@mail.example:9993/INBOX,imap,TLS,9993,ada,x,INBOX",
        "imap+starttls://ada:x@mail.example,imap,STARTTLS,143,ada,x,"
    })
    void aServerIsReadFromItsAddress(
            String text,
            String protocol,
            MailUrl.Security security,
            int port,
            String user,
            String password,
            String folder) {
        String host = text.contains("localhost") ? "localhost" : "mail.example";
        assertEquals(new MailUrl(protocol, security, host, port, user, password, folder), MailUrl.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mail.example",
                "http://mail.example",
                "smtps+starttls://mail.example",
                "smtp://",
                "smtp://a b"
            })
    void whatIsNoServerIsRefusedInWords(String text) {
        assertThrows(IllegalArgumentException.class, () -> MailUrl.parse(text));
    }

    @Test
    void itIsShownWithoutItsPassword() {
        assertFalse(MailUrl.parse("smtps://ada:secret@mail.example").shown().contains("secret"));
    }
}
