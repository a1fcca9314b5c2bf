package org.constancy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;

/**
 * A mail that was fetched whole, into a file: what a server says of a mail's parts is not asked, and a connection that breaks cannot
 * be taken for a mail that is broken.
 *
 * @param at when it arrived at its mailbox; {@code null} where the server does not say
 */
record FetchedMail(Path original, Instant at) implements AutoCloseable {

    /** Fetches it; what fails is the connection's fault, or the server's: one that refuses a mail is read as if that were empty. */
    static FetchedMail of(MimeMessage far) throws MessagingException, IOException {
        Path file = Files.createTempFile("constancy-mail", ".eml");
        try (OutputStream out = Files.newOutputStream(file)) {
            far.writeTo(out);
            out.flush();
            if (Files.size(file) == 0) {
                throw new MessagingException("The server gives nothing of it.");
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        return new FetchedMail(file, arrival(far));
    }

    /** Reads it, as far as it can be read. */
    ReceivedMail read() throws MessagingException, IOException {
        try (SharedFileInputStream in = new SharedFileInputStream(original.toFile())) {
            return MailReader.read(ReadableMail.of(original, in), at, Files.size(original));
        }
    }

    private static Instant arrival(MimeMessage far) {
        try {
            Date date = far.getReceivedDate();
            return date == null ? null : date.toInstant();
        } catch (MessagingException unsaid) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(original);
    }
}
