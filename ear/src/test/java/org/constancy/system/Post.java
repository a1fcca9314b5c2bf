package org.constancy.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The mail servers that every product of the tests is told of. They are there while a test holds them open, and away for all
 * others. A class that takes a {@code Post} as a parameter has it open as long as its tests run.
 */
final class Post implements AutoCloseable {

    static final String FROM = "care@nordlicht.example";
    static final String PASSWORD = "a-secret-of-the-mailbox";

    /** {@code -Dconstancy.smtp.port} and {@code .imap.port} name those of a server which is already there. */
    static final int SMTP = Integer.getInteger("constancy.smtp.port", Ports.kept());

    static final int IMAP = Integer.getInteger("constancy.imap.port", Ports.kept());

    private static final String HERE = "127.0.0.1";
    private static final String MAILBOX = "care";

    /** Without it a server whose client hangs is waited for without end. */
    private static final long MILLIS_TO_STOP = 10_000;

    /** The second in which the last mailbox was made, which is its number: the next one needs another. */
    private static long made;

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(SMTP, HERE, ServerSetup.PROTOCOL_SMTP), new ServerSetup(IMAP, HERE, ServerSetup.PROTOCOL_IMAP)
    });

    private Post() {}

    /** What a product must know to use them. */
    static void tell(Server product) {
        product.with("CONSTANCY_SMTP_URL", "smtp://" + HERE + ":" + SMTP);
        product.with("CONSTANCY_IMAP_URL", "imap://" + MAILBOX + ":" + PASSWORD + "@" + HERE + ":" + IMAP);
        product.with("CONSTANCY_MAIL_FROM", "Nordlicht Care <" + FROM + ">");
        product.with("CONSTANCY_MAIL_EVERY", "PT1S");
        product.with("CONSTANCY_MAIL_PLUS", "true");
        product.with("CONSTANCY_MAIL_LINKS", "https://constancy.example");
        product.with("CONSTANCY_DKIM_KEY", DkimKey.file().toString());
        product.with("CONSTANCY_DKIM_SELECTOR", DkimKey.SELECTOR);
    }

    /** Real servers, started, with the empty mailbox that answers come to, numbered afresh. */
    static synchronized Post open() {
        while (Instant.now().getEpochSecond() <= made) {
            Hook.pause(20);
        }
        Post post = new Post();
        post.start();
        post.server.setUser(FROM, MAILBOX, PASSWORD);
        made = Instant.now().getEpochSecond();
        return post;
    }

    private void start() {
        try {
            server.start();
        } catch (IllegalStateException e) {
            server.stop();
            throw e;
        }
    }

    /** Puts a mail, byte by byte as others wrote it, into the mailbox that answers come to. */
    void deliver(String mail) {
        try {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
            server.getUserManager().getUser(MAILBOX).deliver(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All mail that is here: what was sent, and what was {@linkplain #deliver delivered}. */
    List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    /** What names somebody as its receiver. */
    List<MimeMessage> to(String address) {
        return all().stream()
                .filter(each -> header(each, "To").anyMatch(to -> to.contains(address)))
                .toList();
    }

    private static Stream<String> header(MimeMessage mail, String name) {
        try {
            String[] found = mail.getHeader(name);
            return found == null ? Stream.empty() : Arrays.stream(found);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.getSmtp().stopService(MILLIS_TO_STOP);
        server.getImap().stopService(MILLIS_TO_STOP);
    }
}
