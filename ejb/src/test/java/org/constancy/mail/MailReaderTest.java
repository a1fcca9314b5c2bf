package org.constancy.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {

    @ParameterizedTest
    @CsvSource({
        "Subject: Hi,WRITTEN",
        "Auto-Submitted: no,WRITTEN",
        "Auto-Submitted: auto-replied,AUTO_REPLY",
        "Auto-Submitted: AUTO-GENERATED; x,AUTO_REPLY",
        "Precedence: bulk,AUTO_REPLY",
        "Return-Path: <>,AUTO_REPLY",
        "List-Id: <all.acme.example>,AUTO_REPLY",
        "X-Autoreply: yes,AUTO_REPLY"
    })
    void aMachineIsToldFromAPerson(String header, InboundMail.Kind kind) {
        assertEquals(kind, read(header + "\r\n\r\ntext").kind());
    }

    @Test
    void whatItAnswersIsNamedTheNearestFirst() {
        ReceivedMail mail = read("References: <a@x> <b@x>\r\n <c@x>\r\nIn-Reply-To: <c@x>\r\n\r\ntext");
        assertEquals(List.of("<c@x>", "<b@x>", "<a@x>"), mail.answers());
    }

    @Test
    void aQuotedMailAtTheEndIsLeftOut() {
        assertEquals(
                "Yes, please.",
                read("Subject: x\r\n\r\nYes, please.\r\n\r\nOn Monday you wrote:\r\n> Do you?\r\n>\r\n")
                        .text());
        assertEquals(
                "> first\nthen I",
                read("Subject: x\r\n\r\n> first\r\nthen I\r\n").text());
    }

    @Test
    void htmlIsReadAsTextWithoutWhatItWouldFetchOrRun() {
        String html = "Content-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style><p>One<br>Two</p>"
                + "<img src='http://x/y'><script>x()</script><p>Thr&eacute;e</p>";
        assertEquals(
                "One\nTwo\n\nThrée",
                read(html).text().replaceAll("\\n+(?=T)", "\n").replace("Two\nThr", "Two\n\nThr"));
    }

    @Test
    void theSameMailWithoutAnIdHasTheSameOneEachTime() {
        String mail = "From: a@x.example\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\n\r\ntext";
        assertEquals(read(mail).mailId(), read(mail).mailId());
    }

    @Test
    void aReportTellsWhatCameBackAndWhy() {
        ReceivedMail mail = read(
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nno\r\n"
                        + "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
                        + "Original-Recipient: rfc822;<Ada@x.example>\r\nFinal-Recipient: rfc822; old@y.example\r\nAction: failed\r\n"
                        + "Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 no\r\n such user\r\n\r\n"
                        + "--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <mine@x>\r\nSubject: x\r\n\r\ntext\r\n--b--\r\n");
        assertEquals(InboundMail.Kind.BOUNCE, mail.kind());
        assertEquals(
                new ReceivedMail.Bounce(true, "5.1.1 smtp; 550 no such user", Set.of("ada@x.example", "old@y.example")),
                mail.report());
        assertTrue(mail.report().isOf("ADA@x.example"));
        assertFalse(mail.report().isOf("other@x.example"));
        assertEquals(List.of("<mine@x>"), mail.answers());
    }

    @Test
    void aWrongCharacterSetIsReadAsWellAsCanBe() {
        assertEquals(
                "Gr\u00fc\u00dfe",
                read("Content-Type: text/plain; charset=klingon\r\n\r\nGr\u00fc\u00dfe")
                        .text());
    }

    @Test
    void whatTheCharacterSetDoesNotKnowIsNoReasonToLoseTheRest() {
        byte[] cut = "Content-Type: text/plain; charset=utf-8\r\n\r\nGr\u00fc\u00dfe, Ilse"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "Gr\ufffd\ufffde, Ilse",
                read(new String(cut, StandardCharsets.ISO_8859_1)).text());
    }

    @Test
    void ofATextThatIsCutInTheMiddleTheBeginningIsRead() {
        assertEquals(
                "Hello Ils",
                read("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8gSWxzZ")
                        .text());
    }

    @Test
    void noHeaderIsHiddenInAnother() {
        ReceivedMail mail = read("From: =?utf-8?Q?Ilse=0D=0ABcc=3A_x=40y.example?= <ilse@x.example>\r\n"
                + "Subject: =?utf-8?Q?Hi=0D=0AX-Mine:_1?=\r\n\r\ntext");
        assertEquals("Ilse Bcc: x@y.example", mail.senderName());
        assertEquals("Hi X-Mine: 1", mail.subject());
        assertEquals("ilse@x.example", mail.sender());
    }

    @Test
    void anInvitationIsNotTakenForTheTextBesideIt() {
        ReceivedMail mail = read("Content-Type: multipart/alternative; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/html\r\n\r\n<p>Do you come?</p>\r\n"
                + "--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n--b--\r\n");
        assertEquals("Do you come?", mail.text());
    }

    @Test
    void aCalendarWithAHundredThousandRecurrencesIsCutAndSaysSo() {
        String days = "RDATE:20261123T100000Z\r\n".repeat(100_000);
        ReceivedMail mail =
                read("Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"
                        + "RRULE:FREQ=SECONDLY;COUNT=100000\r\n" + days + "END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertEquals(ReceivedMail.LONGEST_TEXT, mail.text().length());
        assertTrue(mail.text().endsWith("[\u2026]"));
    }

    @Test
    void tenThousandRecipientsHideNoneOfOurs() {
        String many =
                IntStream.range(0, 10_000).mapToObj(i -> "a" + i + "@x.example").collect(Collectors.joining(",\r\n "));
        assertEquals(
                List.of("care+token@nordlicht.example"),
                read("To: " + many + ",\r\n Care <care+token@nordlicht.example>\r\n\r\ntext")
                        .plusAddresses());
    }

    @Test
    void anIdThatNoDatabaseKeepsIsNone() {
        ReceivedMail mail = read("Message-ID: <a\0b@x>\r\nReferences: <c\0d@x> <e@x>\r\n\r\ntext");
        assertTrue(mail.mailId().endsWith("@no.message.id>"), mail.mailId());
        assertEquals(List.of("<e@x>"), mail.answers());
    }

    @Test
    void aHeaderOfManyMegabytesIsReadFromItsBeginning() {
        String between = ", " + "x".repeat(3 << 20) + ", ";
        ReceivedMail mail =
                read("To: care+first@nordlicht.example" + between + "care+last@nordlicht.example\r\n\r\ntext");
        assertEquals(List.of("care+first@nordlicht.example"), mail.plusAddresses());
    }

    @Test
    void anAddressThatIsNoneIsNobodys() {
        assertNull(read("From: nobody at all\r\n\r\ntext").sender());
    }

    @Property(tries = 300)
    void noMailIsRefused(@ForAll String head, @ForAll String type, @ForAll String body) {
        ReceivedMail mail = read(
                "From: " + head + "\r\nContent-Type: multipart/" + type + "\r\nSubject: " + head + "\r\n\r\n" + body);
        assertNotNull(mail.text());
        assertNotNull(mail.mailId());
    }

    private static ReceivedMail read(String mail) {
        try {
            return MailReader.read(
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1))),
                    null,
                    mail.length());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
