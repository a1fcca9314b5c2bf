package org.constancy.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.net.SocketException;
import org.constancy.integration.delivery.Answer;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpAnswerTest {

    @ParameterizedTest
    @CsvSource({"421,AGAIN", "450,AGAIN", "451,AGAIN", "550,NEVER", "554,NEVER"})
    void notNowIsTriedAgainAndNeverIsNot(int code, Answer.Kind kind) throws Exception {
        MessagingException refused = new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(new InternetAddress("a@x.example"), "RCPT TO", code, code + " no"));
        assertEquals(kind, SmtpAnswer.of(refused).kind());
        assertEquals(code + " no", SmtpAnswer.of(refused).problem());
    }

    @Test
    void whileTheServerIsAwayOrDoesNotLetUsInNoTryIsCounted() {
        assertEquals(
                Answer.Kind.HELD,
                SmtpAnswer.of(new MessagingException("x", new ConnectException("refused")))
                        .kind());
        assertEquals(
                Answer.Kind.HELD,
                SmtpAnswer.of(new AuthenticationFailedException("535 no")).kind());
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() {
        assertEquals(
                Answer.Kind.AGAIN,
                SmtpAnswer.of(new MessagingException("x", new SocketException("reset")))
                        .kind());
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 no such user,true",
        "5.2.1 disabled,true",
        "550 5.7.1 not you,false",
        "452 4.2.2 full,false",
        "550 no,false"
    })
    void anAddressIsDeadOnlyWhereTheOtherSideSaysSo(String words, boolean dead) {
        assertEquals(dead, SmtpAnswer.isDead(words));
    }
}
