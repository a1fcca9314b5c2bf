package org.constancy.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.net.SocketException;
import javax.net.ssl.SSLHandshakeException;
import org.constancy.integration.delivery.Answer;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                SmtpAnswer.of(new MailServerAway(new MessagingException("x", new ConnectException("refused"))))
                        .kind());
        assertEquals(
                Answer.Kind.HELD,
                SmtpAnswer.of(new AuthenticationFailedException("535 no")).kind());
    }

    @Test
    void aLineThatIsNotSafeIsNoFaultOfTheMail() {
        MessagingException stripped = new MessagingException("STARTTLS is required but host does not support STARTTLS");
        MessagingException forged =
                new MessagingException("Could not convert socket to TLS", new SSLHandshakeException("not its name"));
        assertEquals(
                Answer.Kind.HELD, SmtpAnswer.of(new MailServerAway(stripped)).kind());
        Answer answer = SmtpAnswer.of(new MailServerAway(forged));
        assertEquals(Answer.Kind.HELD, answer.kind());
        assertTrue(answer.problem().endsWith("not its name"), answer.problem());
    }

    @ParameterizedTest
    @ValueSource(ints = {530, 534, 535, 538})
    void aServerThatWantsUsToSignInFirstHasSaidNothingOfTheMail(int code) {
        MessagingException refused =
                new SMTPSendFailedException("MAIL FROM", code, code + " sign in", null, null, null, null);
        assertEquals(Answer.Kind.HELD, SmtpAnswer.of(refused).kind());
    }

    @Test
    void aSenderThatIsRefusedIsNoFaultOfTheRecipient() throws Exception {
        MessagingException refused =
                new SMTPSendFailedException("MAIL FROM", 550, "550 5.2.1 off", null, null, null, null);
        refused.setNextException(new SMTPSenderFailedException(
                new InternetAddress("care@nordlicht.example"), "MAIL FROM", 550, "550 5.2.1 off"));
        assertEquals(Answer.Kind.HELD, SmtpAnswer.of(refused).kind());
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
