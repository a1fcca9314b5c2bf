package org.constancy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mail in a file for a moment, so that looking into a large one takes no memory. */
final class OpenedMail implements AutoCloseable {

    /** Looks into it. */
    interface Look<T> {
        T into(MimeMessage mail) throws IOException;
    }

    private final Path file = Files.createTempFile("constancy-mail", ".eml");

    OpenedMail() throws IOException {}

    /** Where the mail as it came is written to first. */
    OutputStream out() throws IOException {
        return Files.newOutputStream(file);
    }

    <T> T look(Look<T> look) throws IOException {
        try (SharedFileInputStream in = new SharedFileInputStream(file.toFile())) {
            return look.into(ReadableMail.of(file, in));
        } catch (MessagingException e) {
            throw new IOException("The mail cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
