package org.constancy.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadableMailTest {

    private static final String HEAD = "Subject: x\r\nContent-Type: multipart/mixed; boundary=\"a b\"\r\n\r\n";

    @TempDir
    private Path folder;

    @Test
    void aMailOfMillionsOfPartsIsReadFromItsBeginning() throws IOException {
        String bomb = HEAD + "--a b\n\nHello\n" + "--a b \n\n--a b\n\n".repeat(3 << 20);
        FetchedMail mail = new FetchedMail(file(bomb), null);
        ReceivedMail read = assertTimeoutPreemptively(Duration.ofSeconds(20), mail::read);
        assertEquals("Hello", read.text());
        assertEquals(bomb.length(), read.size());
    }

    @Test
    void aLongProgramThatIsAttachedIsReadToItsEnd() throws IOException {
        String lines = IntStream.range(0, 100_000).mapToObj(i -> "-- step " + i).collect(Collectors.joining("\r\n"));
        assertEquals(-1, ReadableMail.end(file(HEAD + "--a b\r\n\r\n" + lines + "\r\n--a b--\r\n")));
    }

    @Test
    void twoThousandPartsAreNotTooMany() throws IOException {
        assertEquals(-1, ReadableMail.end(file(HEAD + "--a b\r\n\r\nHello\r\n".repeat(2000))));
        assertTrue(ReadableMail.end(file(HEAD + "--a b\r\n\r\nHello\r\n".repeat(20_000))) > 0);
    }

    private Path file(String mail) throws IOException {
        return Files.writeString(folder.resolve("mail" + mail.length() + ".eml"), mail);
    }
}
