package org.constancy.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentReaderTest {

    @Test
    void everythingButTheTextIsAttached() throws Exception {
        MimeMessage mail = mail("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n"
                + "--b\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8=\r\n"
                + "--b\r\nContent-Type: text/plain; name=notes.txt\r\n\r\nnotes\r\n"
                + "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninner\r\n--b--\r\n");
        assertEquals(
                "0 plan.pdf 5, 1 notes.txt 5, 2 attachment-3 23",
                AttachmentReader.list(mail).stream()
                        .map(each -> each.place() + " " + each.name() + " " + each.size())
                        .collect(Collectors.joining(", ")));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        AttachmentReader.copy(AttachmentReader.parts(mail).get(0), saved);
        assertEquals("Hello", saved.toString(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({
        "'../../etc/passwd', etc_passwd",
        "'C:\\\\temp\\\\x.exe', C_temp_x.exe",
        "'=?utf-8?Q?a=E2=80=AEgpj.exe?=', a_gpj.exe",
        "'.htaccess', htaccess",
        "'', attachment-1"
    })
    void aNameIsAFilesNameAndNothingElse(String said, String kept) throws Exception {
        String quoted = said.replace("\\", "\\\\");
        MimeMessage mail = mail("Content-Type: application/x; name=\"" + quoted + "\"\r\n\r\nx");
        assertEquals(kept, AttachmentReader.list(mail).get(0).name());
    }

    @Test
    void whatIsBrokenIsGivenAsFarAsItGoes() throws Exception {
        MimeMessage mail = mail("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8\r\n!!\r\n");
        assertEquals(1, AttachmentReader.list(mail).size());
    }

    private static MimeMessage mail(String text) throws MessagingException, IOException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
