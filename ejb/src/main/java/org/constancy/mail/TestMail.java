package org.constancy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.constancy.integration.delivery.Answer;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Refusal;
import org.constancy.messages.MailAddress;
import org.constancy.messages.Sender;

/** A mail with which an administrator tries whether mail goes out. It goes past outbox and rules. */
@ApplicationScoped
public class TestMail {

    @Inject
    private MailServer server;

    @Inject
    private MailSigner signer;

    @Inject
    private Sender sender;

    @Inject
    private Clock clock;

    /** Refused with {@code mail.test.address}, or {@code mail.test} and what the server says. For administrators. */
    public void send(String address) {
        if (!Caller.current().is()) {
            throw Refusal.forbidden("Only an administrator tries the mail server.");
        }
        String to = MailAddress.of(address);
        if (to == null) {
            throw Refusal.invalid("mail.test.address", "This is no mail address.", "to: " + address);
        }
        if (server.lacks() != null) {
            throw Refusal.conflict("mail.test", server.lacks(), null);
        }
        try {
            server.send(write(to));
        } catch (MessagingException e) {
            Answer answer = SmtpAnswer.of(e);
            throw Refusal.conflict("mail.test", "The mail server has not taken it.", answer.problem());
        }
    }

    private MimeMessage write(String to) throws MessagingException {
        MimeMessage mail = new Mail(server.session(), "<" + Ids.next() + "@" + sender.domain() + ">");
        mail.setFrom(new InternetAddress(sender.address()));
        mail.setRecipient(RecipientType.TO, new InternetAddress(to));
        mail.setSubject("Constancy");
        mail.setSentDate(Date.from(clock.instant()));
        mail.setText("Mail goes out.");
        mail.saveChanges();
        return signer.sign(mail);
    }
}
